package huni.ui.gate;

import huni.domain.pipeline.ClosingReason;
import huni.language.DomainWords;

/** A reason of a win or a loss as it is shown: its key, and what it is called in the language of the screen. */
public record Reason(String key, String name) {

    /** The reason under the user's own name, else under its translated one. */
    public static Reason of(ClosingReason reason, DomainWords words) {
        return new Reason(reason.key(), words.closingReason(reason));
    }
}
