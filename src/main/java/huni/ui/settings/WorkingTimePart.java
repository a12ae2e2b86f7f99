package huni.ui.settings;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.settings.WorkingTimeEntries.AbsenceEntry;
import huni.ui.settings.WorkingTimeEntries.WeekdayEntry;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The hours of each weekday, one in a line, and below them the own days off with the way to new ones. */
final class WorkingTimePart extends VBox {

    private final WorkingTimeEntries entries;
    private final Texts texts;
    private final VBox absences = new VBox();

    WorkingTimePart(WorkingTimeEntries entries, Texts texts, Formats formats) {
        this.entries = entries;
        this.texts = texts;
        getStyleClass().add("settings-list");
        absences.getStyleClass().add("settings-reasons");
        show();
        entries.absences().addListener((ListChangeListener<AbsenceEntry>) _ -> show());
        Label heading = new Label(texts.text("settings.work.off"));
        heading.getStyleClass().addAll("muted", "small");
        getChildren().addAll(week(), heading, absences, adding(formats));
    }

    private Node week() {
        GridPane week = new GridPane();
        week.getStyleClass().add("settings-week");
        ColumnConstraints hours = new ColumnConstraints();
        hours.setHgrow(Priority.ALWAYS);
        week.getColumnConstraints().addAll(new ColumnConstraints(), hours);
        for (WeekdayEntry entry : entries.weekdays()) {
            Label name = new Label(entry.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            TextField field = Inputs.bare(
                    "work-hours-" + entry.day().getValue(),
                    texts.text("settings.work.hours.of", entry.name()),
                    entry.hours());
            field.setPromptText(texts.text("settings.work.hours.none"));
            name.setLabelFor(field);
            int row = week.getRowCount();
            week.addRow(row, name, field);
            week.add(Inputs.complaint(entry.hours().problemProperty()), 1, row + 1);
        }
        return week;
    }

    private void show() {
        absences.getChildren()
                .setAll(entries.absences().stream().map(this::line).toList());
        Inputs.show(absences, !entries.absences().isEmpty());
    }

    private Node line(AbsenceEntry absence) {
        Label words = new EllipsisLabel(absence.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = new IconButton(Icons.DELETE, texts.text("settings.work.off.remove", absence.words()));
        remove.setOnAction(_ -> entries.remove(absence));
        HBox line = new HBox(words, remove);
        line.getStyleClass().add("settings-place");
        return line;
    }

    private Node adding(Formats formats) {
        Field from = Inputs.day(
                "work-off-from", texts.text("settings.work.off.from"), entries.from(), formats, entries::addAbsence);
        Field until = Inputs.day(
                "work-off-until", texts.text("settings.work.off.until"), entries.until(), formats, entries::addAbsence);
        Field reason = Inputs.plain(
                "work-off-reason",
                texts.text("settings.work.off.reason"),
                entries.reasonProperty(),
                new ReadOnlyStringWrapper(""),
                entries::addAbsence);
        Chip half = new Chip(texts.text("settings.work.off.half"));
        half.setId("work-off-half");
        half.selectedProperty().bindBidirectional(entries.halfProperty());
        Button add =
                Buttons.withIcon(Buttons.plain(texts.text("settings.work.off.add"), entries::addAbsence), Icons.ADD);
        add.setId("work-off-add");
        HBox buttons = new HBox(half, add);
        buttons.getStyleClass().add("settings-place");
        VBox form = new VBox(Inputs.row(from, until), reason, Inputs.complaint(entries.problemProperty()), buttons);
        form.getStyleClass().add("settings-reasons");
        return form;
    }
}
