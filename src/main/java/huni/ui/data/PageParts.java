package huni.ui.data;

import huni.domain.prospect.PastImport;
import huni.language.Texts;
import huni.ui.field.ChoiceChips;
import huni.ui.field.ChoiceList;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.Panel;
import huni.ui.kit.Patience;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parts of the page that say what a file was understood to be. */
final class PageParts {

    /** As many as an import has fields at least. */
    private static final int ROWS = 12;

    private static final int READINGS_IN_A_ROW = 3;
    private static final double HALF = 50;
    private static final double NAME_SHARE = 25;
    private static final double SAMPLES_SHARE = 33;
    private static final double PICK_SHARE = 42;

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;

    PageParts(Texts texts) {
        this.texts = texts;
    }

    Node readings(List<ImportPage.Reading> readings) {
        GridPane grid = grid("data-readings");
        int columns = Math.min(READINGS_IN_A_ROW, readings.size());
        for (int i = 0; i < columns; i++) {
            grid.getColumnConstraints().add(share(100.0 / columns));
        }
        for (int i = 0; i < readings.size(); i++) {
            grid.add(reading(readings.get(i)), i % READINGS_IN_A_ROW, i / READINGS_IN_A_ROW);
        }
        return panel("data.readings", grid);
    }

    private Node reading(ImportPage.Reading reading) {
        Label caption = new EllipsisLabel(reading.pick().caption(), "field-caption");
        ChoiceList list = list(reading.pick());
        caption.setLabelFor(list);
        HBox head = new HBox(caption);
        head.getStyleClass().add("data-reading-head");
        if (!reading.certain()) {
            head.getChildren().add(new Tag(texts.text("data.reading.doubtful"), Tone.AMBER));
        }
        Label example = new EllipsisLabel(reading.example(), "muted", "small");
        VBox box = new VBox(head, list, example);
        box.getStyleClass().add("data-reading");
        return box;
    }

    Node columns(List<ImportPage.ColumnLine> columns) {
        GridPane grid = grid("data-table");
        grid.getColumnConstraints().setAll(share(NAME_SHARE), share(SAMPLES_SHARE), share(PICK_SHARE));
        grid.addRow(
                0,
                heading(texts.text("data.columns.name")),
                heading(texts.text("data.columns.samples")),
                heading(texts.text("data.columns.becomes")));
        int row = 1;
        for (ImportPage.ColumnLine column : columns) {
            Label name = new EllipsisLabel(column.name(), "data-column-name");
            Label samples = new EllipsisLabel(column.samples(), "muted");
            markWithout(column.pick(), name, LEFT_OUT);
            grid.addRow(row++, name, samples, list(column.pick()));
        }
        return panel("data.columns", grid);
    }

    /**
     * Names in the file and what each stands for.
     *
     * @param key of the title; its explanation's is behind it
     */
    Node names(String key, List<ImportPage.NameLine> lines) {
        GridPane grid = grid("data-table");
        grid.getColumnConstraints().setAll(share(HALF), share(HALF));
        int row = 0;
        for (ImportPage.NameLine line : lines) {
            Label rows = new EllipsisLabel(line.rows(), "muted", "small");
            VBox name = new VBox(new EllipsisLabel(line.name(), "strong"), rows);
            name.getStyleClass().add("data-stage-name");
            ChoiceList list = list(line.pick());
            markWithout(line.pick(), list, OPEN);
            grid.addRow(row++, name, list);
        }
        return panel(key, explanation(texts.text(key + ".explanation")), grid);
    }

    private Panel panel(String title, Node... content) {
        Panel panel = Panel.titled(texts.text(title));
        panel.getChildren().addAll(content);
        return panel;
    }

    /** While nothing is picked. */
    private static void markWithout(Pick pick, Node node, PseudoClass mark) {
        pick.choice()
                .chosenProperty()
                .subscribe(chosen ->
                        node.pseudoClassStateChanged(mark, chosen.value().isEmpty()));
    }

    private static ChoiceList list(Pick pick) {
        ChoiceList list = new ChoiceList(pick.id(), pick.caption(), pick.choice());
        list.setVisibleRowCount(ROWS);
        return list;
    }

    Node duplicates(Pick duplicates) {
        return question(duplicates, texts.text("data.duplicates.explanation"));
    }

    /** What is asked about rows that may be about a prospect that is there. */
    Node doubts(Pick doubts, ObservableValue<Boolean> asked) {
        return shownWhile(question(doubts, texts.text("data.doubts.explanation")), asked);
    }

    /** Asks once what becomes of decision days that have passed, while there are any. */
    Node passed(Pick passed, ObservableValue<String> count) {
        Node question = question(passed, texts.text("data.passed.explanation"), told(count));
        return shownWhile(question, count.map(words -> !words.isEmpty()));
    }

    private static Panel question(Pick pick, String explanation, Node... first) {
        Panel panel = Panel.titled(pick.caption());
        panel.getChildren().addAll(first);
        panel.getChildren().addAll(new ChoiceChips(pick.id(), pick.caption(), pick.choice()), explanation(explanation));
        return panel;
    }

    private static Label told(ObservableValue<String> words) {
        Label label = wrapped("");
        label.textProperty().bind(words);
        return label;
    }

    private static Node shownWhile(Node part, ObservableValue<Boolean> asked) {
        part.visibleProperty().bind(asked);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    /** Asks for the day of closings that tell none, while there are any. */
    Node undated(UndatedClosings undated, ObservableValue<String> count) {
        Panel panel = Panel.titled(texts.text("data.undated"));
        TextField input = new TextField();
        input.setId("data-closed-on");
        input.textProperty().bindBidirectional(undated.dayProperty());
        input.setOnAction(_ -> undated.commit());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                undated.commit();
            }
        });
        Field field = new Field(texts.text("data.undated.day"), input);
        field.problemProperty().bind(undated.problemProperty());
        panel.getChildren().addAll(told(count), field, explanation(texts.text("data.undated.explanation")));
        return shownWhile(panel, count.map(words -> !words.isEmpty()));
    }

    /** The imports that were made, each with a button that takes it back. */
    Node imports(List<ImportPage.PastLine> lines, Consumer<PastImport> takeBack) {
        GridPane grid = grid("data-table");
        grid.getColumnConstraints().setAll(share(NAME_SHARE), share(PICK_SHARE), share(SAMPLES_SHARE));
        int row = 0;
        for (ImportPage.PastLine line : lines) {
            Label became = new EllipsisLabel(line.became(), "muted");
            became.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(became, Priority.ALWAYS);
            HBox end = new HBox(became);
            end.getStyleClass().add("data-reading-head");
            if (line.past().stands()) {
                Button button = Buttons.plain(texts.text("data.past.take_back"), () -> takeBack.accept(line.past()));
                button.setId("data-past-" + row);
                button.setAccessibleText(
                        texts.text("data.past.take_back.of", line.past().file(), line.when()));
                end.getChildren().add(button);
            }
            grid.addRow(
                    row++,
                    new EllipsisLabel(line.when(), "muted"),
                    new EllipsisLabel(line.past().file(), "strong"),
                    end);
        }
        return panel("data.past", grid);
    }

    Node preview(ImportPage.Preview preview) {
        Panel panel = Panel.titled(texts.text("data.preview"));
        boolean checking = preview.sentence().isEmpty();
        Label sentence = wrapped(checking ? texts.text("data.preview.checking") : preview.sentence());
        panel.getChildren().add(checking ? Patience.late(sentence) : sentence);
        preview.remarks().forEach(remark -> panel.getChildren().add(wrapped(remark)));
        if (!preview.rows().isEmpty()) {
            panel.getChildren().add(rows(preview));
        }
        listed(panel, "data.preview.problems", preview.problems());
        listed(panel, "data.preview.matched", preview.matched());
        return panel;
    }

    /** Rows under a title of their own; nothing where there are none. */
    void listed(Panel panel, String title, List<ImportPage.Problem> rows) {
        if (!rows.isEmpty()) {
            panel.getChildren().addAll(new EllipsisLabel(texts.text(title), "strong"), problems(rows));
        }
    }

    private Node rows(ImportPage.Preview preview) {
        GridPane grid = grid("data-rows");
        for (int column = 0; column < preview.titles().size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 1 || column == 2 ? Priority.ALWAYS : Priority.SOMETIMES);
            constraints.setHalignment(column == 0 || column == 4 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
            grid.add(heading(preview.titles().get(column)), column, 0);
        }
        for (int row = 0; row < preview.rows().size(); row++) {
            List<String> cells = preview.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(new EllipsisLabel(cells.get(column), column == 1 ? "strong" : "data-cell"), column, row + 1);
            }
        }
        return grid;
    }

    Node problems(List<ImportPage.Problem> problems) {
        VBox lines = new VBox();
        lines.getStyleClass().add("data-problems");
        for (ImportPage.Problem problem : problems) {
            Label row = new Label(problem.row());
            row.getStyleClass().addAll("amber", "medium");
            row.setMinWidth(Label.USE_PREF_SIZE);
            HBox line = new HBox(row, wrapped(problem.reason()));
            line.getStyleClass().add("data-problem-line");
            lines.getChildren().add(line);
        }
        return lines;
    }

    private static GridPane grid(String styleClass) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setFillWidth(true);
        return constraints;
    }

    private static Label heading(String words) {
        Label heading = new EllipsisLabel(words, "muted", "small");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        return heading;
    }

    static Label explanation(String words) {
        Label explanation = wrapped(words);
        explanation.getStyleClass().addAll("muted", "small");
        return explanation;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
