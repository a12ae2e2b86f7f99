package huni.ui.gate;

import huni.domain.pipeline.LostReason;
import huni.language.DomainWords;

/** A reason for a loss as it is shown: its key, and what it is called in the language of the screen. */
public record Reason(String key, String name) {

    /** The reason under the user's own name, else under its translated one. */
    public static Reason of(LostReason reason, DomainWords words) {
        return new Reason(reason.key(), words.lostReason(reason));
    }
}
