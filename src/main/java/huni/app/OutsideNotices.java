package huni.app;

import huni.desktop.DesktopSystem;
import huni.domain.PersonalSettings.Key;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Tone;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;

/**
 * Says outside a window that is not in front what needs attention: in its title until the window is in front again, where
 * the desktop lists its windows, minimized ones too; and once with what the desktop has for notices. Neither takes the
 * keyboard from another program.
 */
final class OutsideNotices {

    static final String NAME = "Huni";

    private final StringProperty title;
    private final ObservableBooleanValue front;
    private final Preferences preferences;
    private final Consumer<String> desktop;

    private OutsideNotices(
            StringProperty title, ObservableBooleanValue front, Preferences preferences, Consumer<String> desktop) {
        this.title = title;
        this.front = front;
        this.preferences = preferences;
        this.desktop = desktop;
    }

    /**
     * Says it from now on.
     *
     * @param front whether the window has the keyboard
     * @param desktop shows words with what the desktop has for that, and does not wait for it
     */
    static void follow(
            StringProperty title,
            ObservableBooleanValue front,
            Notices notices,
            Preferences preferences,
            Consumer<String> desktop) {
        new OutsideNotices(title, front, preferences, desktop).follow(notices);
    }

    /** A desktop without anything for notices, or one that failed, is no trouble of the person: the title has said it. */
    static Consumer<String> ofDesktop(TaskRunner tasks, DesktopSystem system) {
        return words -> tasks.readFile(
                _ -> {
                    system.tell(NAME, words);
                    return true;
                },
                _ -> {},
                failure -> UnexpectedErrors.log("telling the desktop", failure));
    }

    private void follow(Notices notices) {
        title.set(NAME);
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::say);
            }
        });
        front.subscribe(now -> {
            if (now) {
                title.set(NAME);
            }
        });
    }

    private void say(Notice notice) {
        boolean asked = preferences.settings().get(Key.NOTICES_OUTSIDE).isEmpty();
        boolean urgent = notice.tone() == Tone.AMBER || notice.tone() == Tone.RED;
        if (asked && urgent && !front.get()) {
            title.set(notice.text() + " – " + NAME);
            desktop.accept(notice.text());
        }
    }
}
