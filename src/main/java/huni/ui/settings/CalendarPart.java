package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.ChoiceChips;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which calendar file is kept for other calendars to follow, and what stands in it. */
final class CalendarPart extends VBox {

    private final Texts texts;

    CalendarPart(SettingsViewModel viewModel, Texts texts, CalendarActions actions) {
        this.texts = texts;
        getStyleClass().add("settings-calendar");
        EllipsisLabel folder = new EllipsisLabel("");
        folder.setId("settings-calendar-folder");
        folder.setMaxWidth(Double.MAX_VALUE);
        Button choose = Buttons.plain(
                texts.text("settings.calendar.choose"),
                () -> actions.chooseFolder(chosen -> viewModel.keepCalendarIn(chosen.toString())));
        choose.setId("settings-calendar-choose");
        Button stop = Buttons.quiet(texts.text("settings.calendar.stop"), () -> viewModel.keepCalendarIn(""));
        stop.setId("settings-calendar-stop");
        viewModel.calendarFolderProperty().subscribe(chosen -> {
            folder.setText(chosen.isEmpty() ? texts.text("settings.calendar.none") : chosen);
            Inputs.show(stop, !chosen.isEmpty());
        });
        FlowPane folderButtons = new FlowPane(choose, stop);
        folderButtons.getStyleClass().add("choice-chips");
        Button all = Buttons.withIcon(
                Buttons.plain(texts.text("settings.calendar.all"), actions::saveAll), Icons.APPOINTMENT);
        all.setId("settings-calendar-all");
        String caption = texts.text("settings.calendar.reminders");
        getChildren()
                .addAll(
                        new Field(texts.text("settings.calendar.file"), folder),
                        folderButtons,
                        note("settings.calendar.note"),
                        new Field(
                                caption,
                                new ChoiceChips("settings-calendar-reminders", caption, viewModel.calendarReminders())),
                        all,
                        note("settings.calendar.all.note"));
    }

    private Label note(String key) {
        Label note = new Label(texts.text(key));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        return note;
    }
}
