package huni.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;

/**
 * One message at the bottom of the window.
 *
 * @param text a whole sentence
 * @param tone RED for what went wrong and AMBER for what waits for the person: both stay until they are dismissed;
 *     anything else goes by itself
 * @param actions what can be done about it, the likeliest first
 * @param share what part of it is done, 0 to 1, of something under way: it stays until it is over
 */
public record Notice(String text, Tone tone, List<Action> actions, Optional<ReadOnlyDoubleProperty> share) {

    public Notice {
        actions = List.copyOf(actions);
    }

    /** About what has happened. */
    public Notice(String text, Tone tone, List<Action> actions) {
        this(text, tone, actions, Optional.empty());
    }

    /** Of something that goes on beside what the person does; whoever shows it dismisses it when it is over. */
    public static Notice underWay(String text, ReadOnlyDoubleProperty share, List<Action> actions) {
        return new Notice(text, Tone.NEUTRAL, actions, Optional.of(share));
    }

    /** About which one thing can be done at the most. */
    public Notice(String text, Tone tone, Optional<Action> action) {
        this(text, tone, action.stream().toList());
    }

    /**
     * What can be done about a message.
     *
     * @param name the word on its button, such as "Undo"
     * @param run done when it is pressed; the message goes
     */
    public record Action(String name, Runnable run) {}

    /** The likeliest thing that can be done about it. */
    public Optional<Action> action() {
        return actions.stream().findFirst();
    }

    /** Whether it stays until the person dismisses it, or it is over. */
    public boolean stays() {
        return waits() || share.isPresent();
    }

    /** Whether it stays until the person dismisses it. */
    boolean waits() {
        return tone == Tone.RED || tone == Tone.AMBER;
    }
}
