package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.SavedText;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stages, one in a line: colour, name, what it means, chance and patience; its place, and more of it below. */
final class StageGrid extends GridPane {

    private static final int COLUMNS = 5;
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final StageEntries stages;
    private final Texts texts;
    private final List<StageDetails> details = new ArrayList<>();

    StageGrid(StageEntries stages, Texts texts) {
        this.stages = stages;
        this.texts = texts;
        getStyleClass().add("settings-stages");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), names);
        show(stages.shown());
        stages.leavingProperty().subscribe(asked -> details.forEach(one -> one.ask(asked)));
        stages.shown().addListener((ListChangeListener<StageEntry>) change -> showAgain(change.getList()));
    }

    /** What had the keys keeps them, wherever its stage is now. */
    private void showAgain(List<? extends StageEntry> shown) {
        Optional<String> focused =
                Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        show(shown);
        focused.map(id -> lookup("#" + id)).ifPresent(node -> {
            if (node.isDisabled() && node.getParent() instanceof HBox place) {
                place.getChildren().stream()
                        .filter(other -> !other.isDisabled())
                        .findFirst()
                        .ifPresent(Node::requestFocus);
            } else {
                node.requestFocus();
            }
        });
    }

    private void show(List<? extends StageEntry> shown) {
        getChildren().clear();
        details.clear();
        addRow(
                0,
                new Region(),
                head(texts.text("settings.stage.name")),
                overNumbers(texts.text("settings.stage.chance")),
                overNumbers(texts.text("settings.stage.stale")));
        for (int i = 0; i < shown.size(); i++) {
            addStage(2 * i + 1, shown.get(i));
        }
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().addAll("muted", "small");
        head.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(head, VPos.BOTTOM);
        return head;
    }

    /** In two lines rather than wider than the numbers need, so that the names keep their room. */
    private static Label overNumbers(String words) {
        Label head = head(words);
        head.getStyleClass().add("settings-number-head");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private void addStage(int row, StageEntry stage) {
        StageFields fields = stage.fields();
        Region colour = new Region();
        colour.getStyleClass().addAll("settings-stage-colour", stage.colour());
        TextField name = Inputs.bare(
                "stage-name-" + stage.key(), texts.text("settings.stage.name.of", fields.called()), fields.name());
        name.setPromptText(stage.standardName());
        add(colour, 0, row);
        add(name, 1, row);
        Map<Node, SavedText<?>> inputs = new LinkedHashMap<>();
        inputs.put(name, fields.name());
        if (fields.chance().isPresent()) {
            Node chance = chance(stage);
            Node stale = stale(stage);
            inputs.put(chance, fields.chance().get());
            inputs.put(stale, fields.stale().orElseThrow());
            add(chance, 2, row);
            add(stale, 3, row);
        } else {
            add(type(stage), 2, row, 2, 1);
        }
        add(place(stage), 4, row);
        List<Node> line = getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == row)
                .toList();
        line.forEach(node -> node.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(stage, event)));
        StageDetails more = new StageDetails(stage, stages, texts);
        details.add(more);
        VBox below = new VBox(problem(stage));
        inputs.forEach((input, model) -> below.getChildren().add(Inputs.decisionOf(input, model)));
        below.getChildren().add(more);
        add(below, 1, row + 1, COLUMNS - 1, 1);
    }

    private void move(StageEntry stage, KeyEvent event) {
        if (UP.match(event) || DOWN.match(event)) {
            stages.move(stage, UP.match(event) ? -1 : 1);
            event.consume();
        }
    }

    private Node place(StageEntry stage) {
        String called = stage.fields().called();
        Button up = new IconButton(Icons.UP, texts.text("settings.stage.up", called), UP);
        up.setId("stage-up-" + stage.key());
        up.setDisable(!stage.can().up());
        up.setOnAction(_ -> stages.move(stage, -1));
        Button down = new IconButton(Icons.DOWN, texts.text("settings.stage.down", called), DOWN);
        down.setId("stage-down-" + stage.key());
        down.setDisable(!stage.can().down());
        down.setOnAction(_ -> stages.move(stage, 1));
        Button more = new IconButton(Icons.MORE, texts.text("settings.stage.more", called));
        more.setId("stage-more-" + stage.key());
        more.setOnAction(
                _ -> stage.fields().opened().set(!stage.fields().opened().get()));
        HBox place = new HBox(up, down, more);
        boolean moves = stage.can().up() || stage.can().down();
        up.setVisible(moves);
        down.setVisible(moves);
        return place;
    }

    private Node chance(StageEntry stage) {
        return number(
                "stage-chance-" + stage.key(),
                texts.text("settings.stage.chance.of", stage.fields().called()),
                stage.fields().chance().orElseThrow());
    }

    private Node stale(StageEntry stage) {
        return number(
                "stage-stale-" + stage.key(),
                texts.text("settings.stage.stale.of", stage.fields().called()),
                stage.fields().stale().orElseThrow());
    }

    private static Node number(String id, String spoken, SavedText<?> model) {
        TextField field = Inputs.bare(id, spoken, model);
        field.getStyleClass().add("settings-number");
        return field;
    }

    /** What a stage means that has neither chance nor patience. */
    private Node type(StageEntry stage) {
        Label type = new EllipsisLabel(stage.type(), "muted");
        type.setMinWidth(Region.USE_PREF_SIZE);
        return type;
    }

    /** What is wrong with one of the line's fields, below them. */
    private static Label problem(StageEntry stage) {
        StringExpression all = Bindings.concat();
        for (SavedText<?> field : stage.fields().line()) {
            all = all.concat(Bindings.when(field.problemProperty().isEmpty())
                    .then("")
                    .otherwise(field.problemProperty().concat(" ")));
        }
        Label problem = Inputs.complaint(all);
        problem.setId("stage-problem-" + stage.key());
        return problem;
    }
}
