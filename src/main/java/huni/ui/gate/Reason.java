package huni.ui.gate;

import huni.domain.pipeline.LostReason;
import huni.ui.words.Words;

/** A reason for a loss as it is shown: its key, and what it is called in the language of the screen. */
public record Reason(String key, String name) {

    /** The reason under the user's own name, else under its translated one. */
    public static Reason of(LostReason reason, Words words) {
        return new Reason(reason.key(), words.lostReason(reason));
    }
}
