package huni.ui.coach;

import huni.language.Texts;
import huni.language.coach.CoachPage.Advice;
import huni.language.coach.CoachPage.Bar;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import huni.ui.kit.Icons;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One piece of advice: its bars, what to do, and the answers to it. */
final class AdvicePanel extends VBox {

    private final Advice advice;
    private final Texts texts;
    private final VBox math = new VBox();

    AdvicePanel(Advice advice, CoachViewModel viewModel, Texts texts) {
        this.advice = advice;
        this.texts = texts;
        getStyleClass().addAll("panel", "coach-panel");
        setId("advice-" + advice.key().rule().key());
        getChildren()
                .addAll(head(), bars(), sentence(String.join(" ", advice.sentences())), buttons(viewModel), math());
    }

    private Node head() {
        Label title = new Label(advice.title());
        title.getStyleClass().add("section");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(Icons.COACH.node("amber"), title, new Tag(advice.tag(), Tone.AMBER));
        head.getStyleClass().add("coach-head");
        return head;
    }

    private Node bars() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("coach-bars");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints counts = new ColumnConstraints();
        counts.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(label, bar, counts);
        for (Bar shown : advice.bars()) {
            Label name = new Label(shown.label());
            name.getStyleClass().add("muted");
            Label number = new Label(shown.counts());
            number.getStyleClass().add("strong");
            Label rate = new Label(shown.rate());
            rate.getStyleClass().add("muted");
            HBox numbers = new HBox(number, rate);
            numbers.getStyleClass().add("coach-numbers");
            grid.addRow(grid.getRowCount(), name, new RateBar(shown), numbers);
        }
        grid.setVisible(!advice.bars().isEmpty());
        grid.setManaged(grid.isVisible());
        return grid;
    }

    private static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private Node buttons(CoachViewModel viewModel) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("coach-buttons");
        advice.list()
                .map(behind -> Buttons.primary(behind.words(), () -> viewModel.open(advice)))
                .ifPresent(row.getChildren()::add);
        Button how = Buttons.plain(texts.text("coach.math.show"), () -> {});
        how.setOnAction(_ -> {
            math.setVisible(!math.isVisible());
            how.setText(texts.text(math.isVisible() ? "coach.math.hide" : "coach.math.show"));
        });
        HBox answers = new HBox(
                Buttons.quiet(texts.text("coach.not_now"), () -> viewModel.notNow(advice)),
                Buttons.quiet(texts.text("coach.normal"), () -> viewModel.normal(advice)));
        answers.getStyleClass().add("coach-answers");
        row.getChildren().addAll(how, answers);
        return row;
    }

    private Node math() {
        math.getStyleClass().add("coach-math");
        math.setVisible(false);
        math.managedProperty().bind(math.visibleProperty());
        advice.math().forEach(line -> {
            Label words = sentence(line);
            words.getStyleClass().add("muted");
            math.getChildren().add(words);
        });
        math.getChildren()
                .add(Buttons.quiet(
                        texts.text("coach.math.copy"),
                        () -> Clip.copy(String.join(System.lineSeparator(), advice.math()))));
        return math;
    }
}
