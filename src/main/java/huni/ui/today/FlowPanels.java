package huni.ui.today;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Panel;
import huni.ui.today.FlowPage.FlowNumber;
import huni.ui.today.FlowPage.FlowPicture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What stands beside the day: this week, and how evenly prospects come in. */
public final class FlowPanels {

    private final FlowViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();

    /** Lays them out. */
    public FlowPanels(FlowViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        root.getStyleClass().add("today-flow");
        viewModel.pageProperty().subscribe(this::show);
    }

    /** The panels; without any while there is nothing to tell. */
    Parent root() {
        return root;
    }

    /** Whether there is something to tell. */
    boolean isTold() {
        return viewModel.pageProperty().get().isPresent();
    }

    /** Does something each time that may have changed. */
    void onTold(Runnable action) {
        viewModel.pageProperty().subscribe(action);
    }

    private void show(Optional<FlowPage> page) {
        root.getChildren().clear();
        page.ifPresent(known -> {
            root.getChildren().add(week(known));
            known.flow().ifPresent(picture -> root.getChildren().add(flow(picture)));
        });
    }

    private Node week(FlowPage page) {
        GridPane numbers = Inputs.row(page.week().stream().map(this::weekly).toArray(Node[]::new));
        Panel panel = Panel.titled(texts.text("today.week.title"));
        panel.getChildren().add(numbers);
        return panel;
    }

    private Node weekly(FlowNumber number) {
        Label name = new Label(number.name());
        name.getStyleClass().add("muted");
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        VBox one = new VBox(link(number, number.words(), viewModel::show, "number"), name);
        one.setMinWidth(0);
        return one;
    }

    private Node flow(FlowPicture picture) {
        Panel panel = Panel.titled(texts.text("today.flow.title"));
        Label definition = sentence(picture.definition());
        definition.getStyleClass().addAll("muted", "small");
        panel.getChildren().addAll(definition, new FlowChart(picture, viewModel::show));
        if (!picture.sentence().isEmpty()) {
            Label sentence = sentence(picture.sentence());
            sentence.getStyleClass().add(picture.latestThin() ? "amber" : "muted");
            panel.getChildren().add(sentence);
        }
        picture.undated()
                .ifPresent(number -> panel.getChildren().add(link(number, number.name(), viewModel::show, "small")));
        return panel;
    }

    private static Label sentence(String words) {
        Label label = new EllipsisLabel(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A number that leads to its prospects; of nobody, only a number. */
    static Button link(FlowNumber number, String words, Consumer<FlowNumber> onPressed, String look) {
        Button button = new Button(words);
        button.getStyleClass().setAll("flow-number", look);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> onPressed.accept(number));
        button.setDisable(number.count() == 0);
        button.setTooltip(new Tooltip(number.title()));
        button.setAccessibleText(number.title() + ": " + number.words());
        return button;
    }
}
