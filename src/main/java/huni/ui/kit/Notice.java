package huni.ui.kit;

import java.util.Optional;

/**
 * One message at the bottom of the window.
 *
 * @param text a whole sentence
 * @param tone RED for what went wrong and AMBER for what waits for the person: both stay until they are dismissed;
 *     anything else goes by itself
 * @param action what can be done about it
 */
public record Notice(String text, Tone tone, Optional<Action> action) {

    /**
     * What can be done about a message.
     *
     * @param name the word on its button, such as "Undo"
     * @param run done when it is pressed; the message goes
     */
    public record Action(String name, Runnable run) {}

    /** Whether it stays until the person dismisses it. */
    public boolean stays() {
        return tone == Tone.RED || tone == Tone.AMBER;
    }
}
