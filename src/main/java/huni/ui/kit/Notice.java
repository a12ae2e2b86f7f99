package huni.ui.kit;

import java.util.List;
import java.util.Optional;

/**
 * One message at the bottom of the window.
 *
 * @param text a whole sentence
 * @param tone RED for what went wrong and AMBER for what waits for the person: both stay until they are dismissed;
 *     anything else goes by itself
 * @param actions what can be done about it, the likeliest first
 */
public record Notice(String text, Tone tone, List<Action> actions) {

    public Notice {
        actions = List.copyOf(actions);
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

    /** Whether it stays until the person dismisses it. */
    public boolean stays() {
        return tone == Tone.RED || tone == Tone.AMBER;
    }
}
