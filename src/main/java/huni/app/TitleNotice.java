package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.Tone;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;

/**
 * Says in the title of a window that is not in front what needs attention, until the window is in front again. The title
 * is read where the desktop lists its windows, minimized ones too, and never takes the keyboard from another program.
 */
final class TitleNotice {

    static final String NAME = "Huni";

    private final StringProperty title;
    private final ObservableBooleanValue front;
    private final Preferences preferences;

    private TitleNotice(StringProperty title, ObservableBooleanValue front, Preferences preferences) {
        this.title = title;
        this.front = front;
        this.preferences = preferences;
    }

    /**
     * Says it from now on.
     *
     * @param front whether the window has the keyboard
     */
    static void follow(StringProperty title, ObservableBooleanValue front, Notices notices, Preferences preferences) {
        new TitleNotice(title, front, preferences).follow(notices);
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
        }
    }
}
