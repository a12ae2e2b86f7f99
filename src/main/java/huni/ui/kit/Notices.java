package huni.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages a person sees at the moment, oldest first; at most three. For the screen's thread. */
public final class Notices {

    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(shown);

    /** Says something that needs nothing done. */
    public void say(String text) {
        show(new Notice(text, Tone.NEUTRAL, Optional.empty()));
    }

    /** Says something, with a button for what can be done about it. */
    public void say(String text, String action, Runnable onAction) {
        show(new Notice(text, Tone.NEUTRAL, Optional.of(new Notice.Action(action, onAction))));
    }

    /** Says something, with a button for each thing that can be done about it. */
    public void say(String text, List<Notice.Action> actions) {
        show(new Notice(text, Tone.NEUTRAL, actions));
    }

    /** Says what went wrong, what was kept and what to do. It stays until it is dismissed. */
    public void problem(String text) {
        show(new Notice(text, Tone.RED, Optional.empty()));
    }

    /** Says what went wrong, with a button for what can be done about it. It stays until it is dismissed. */
    public void problem(String text, String action, Runnable onAction) {
        show(new Notice(text, Tone.RED, Optional.of(new Notice.Action(action, onAction))));
    }

    /**
     * Shows a message. The same text is not shown twice; the oldest that need not stay makes room, and if all must, the oldest
     * that is not of something under way: that one can be stopped nowhere else.
     */
    public void show(Notice notice) {
        shown.removeIf(other -> other.text().equals(notice.text()));
        if (shown.size() == MOST) {
            shown.stream()
                    .filter(other -> !other.stays())
                    .findFirst()
                    .or(() -> shown.stream()
                            .filter(other -> other.share().isEmpty())
                            .findFirst())
                    .ifPresentOrElse(shown::remove, shown::removeFirst);
        }
        shown.add(notice);
    }

    /** Takes away what offers to undo: something was done since, and undo would take back that. */
    public void expire() {
        shown.removeIf(notice -> !notice.stays() && notice.action().isPresent());
    }

    /** Takes a message away. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /** Does what the first button of a message says, and takes the message away. */
    public void act(Notice notice) {
        notice.action().ifPresentOrElse(action -> act(notice, action), () -> dismiss(notice));
    }

    /** Does what one of the buttons of a message says, and takes the message away. */
    public void act(Notice notice, Notice.Action action) {
        dismiss(notice);
        action.run().run();
    }

    /** The messages to show, oldest first. */
    public ObservableList<Notice> shown() {
        return readOnly;
    }
}
