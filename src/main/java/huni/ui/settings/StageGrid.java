package huni.ui.settings;

import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The stages, one in a line: colour, name, what it means, chance and patience. */
final class StageGrid extends GridPane {

    private static final int COLUMNS = 5;

    private final Texts texts;

    StageGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("settings-stages");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), names);
    }

    void show(List<? extends StageEntry> stages) {
        getChildren().clear();
        addRow(
                0,
                new Region(),
                head(texts.text("settings.stage.name")),
                head(texts.text("settings.stage.type")),
                head(texts.text("settings.stage.chance")),
                head(texts.text("settings.stage.stale")));
        for (int i = 0; i < stages.size(); i++) {
            addStage(2 * i + 1, stages.get(i));
        }
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().addAll("muted", "small");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private void addStage(int row, StageEntry stage) {
        Region colour = new Region();
        colour.getStyleClass().addAll("settings-stage-colour", "settings-stage-" + stage.colour());
        EntryField name = new EntryField("stage-name-" + stage.key(), stage.name());
        name.setPromptText(stage.standardName());
        name.setAccessibleText(texts.text("settings.stage.name.of", stage.standardName()));
        Label type = new EllipsisLabel(stage.type(), "muted");
        type.setMinWidth(Region.USE_PREF_SIZE);
        addRow(
                row,
                colour,
                name,
                type,
                number(
                        "stage-chance-" + stage.key(),
                        texts.text("settings.stage.chance.of", stage.standardName()),
                        stage.chance()),
                number(
                        "stage-stale-" + stage.key(),
                        texts.text("settings.stage.stale.of", stage.standardName()),
                        stage.stale()));
        add(problem(stage), 1, row + 1, COLUMNS - 1, 1);
    }

    private Node number(String id, String spoken, Optional<Entry> entry) {
        return entry.<Node>map(there -> {
                    EntryField field = new EntryField(id, there);
                    field.getStyleClass().add("settings-number");
                    field.setAccessibleText(spoken);
                    return field;
                })
                .orElseGet(() -> {
                    Label nothing = new Label(texts.text("settings.nothing"));
                    nothing.getStyleClass().addAll("muted", "settings-number");
                    nothing.setMaxWidth(Double.MAX_VALUE);
                    return nothing;
                });
    }

    /** What is wrong with one of the line's fields, below them. */
    private static Label problem(StageEntry stage) {
        List<Entry> entries = new ArrayList<>(List.of(stage.name()));
        stage.chance().ifPresent(entries::add);
        stage.stale().ifPresent(entries::add);
        StringExpression all = Bindings.concat();
        for (Entry entry : entries) {
            all = all.concat(Bindings.when(entry.problemProperty().isEmpty())
                    .then("")
                    .otherwise(entry.problemProperty().concat(" ")));
        }
        Label problem = new Label();
        problem.setId("stage-problem-" + stage.key());
        problem.getStyleClass().addAll("red", "small");
        problem.setWrapText(true);
        problem.textProperty().bind(all);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
