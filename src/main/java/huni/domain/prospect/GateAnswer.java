package huni.domain.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What a person says at a gated stage. */
public sealed interface GateAnswer {

    /** The day of a closing that the answer tells; empty where it tells none. */
    static Optional<LocalDate> closingDay(GateAnswer answer) {
        return switch (answer) {
            case Won won -> Optional.of(won.on());
            case WonEach each -> Optional.of(each.on());
            case Lost lost -> lost.on();
            case ClosedOn closed -> Optional.of(closed.on());
            case Questions questions -> closingDay(questions.besides());
            case None _, DecisionMaker _, WithoutDecisionMaker _ -> Optional.empty();
        };
    }

    /** Why the sale was won or lost, as a key; empty where the answer tells no reason. */
    static Optional<String> reason(GateAnswer answer) {
        return switch (answer) {
            case Won won -> won.reason();
            case WonEach each -> each.reason();
            case Lost lost -> Optional.of(lost.reason());
            case ClosedOn closed -> closed.reason();
            case Questions questions -> reason(questions.besides());
            case None _, DecisionMaker _, WithoutDecisionMaker _ -> Optional.empty();
        };
    }

    /** Nothing was asked yet. */
    record None() implements GateAnswer {}

    /** We talk to the decision maker, and this tells it. */
    record DecisionMaker(String how) implements GateAnswer {}

    /**
     * Goes on without the decision maker; such overrides are counted.
     *
     * @param reason never blank
     */
    record WithoutDecisionMaker(String reason) implements GateAnswer {
        public WithoutDecisionMaker {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an override needs a reason");
            }
        }
    }

    /**
     * The sale is lost.
     *
     * @param reason key of a lost reason
     * @param note in the user's words; may be empty
     * @param begun when the sale began, if that was before the prospect was entered
     */
    record Lost(String reason, String note, Optional<LocalDate> on, Optional<LocalDate> begun) implements GateAnswer {

        public Lost(String reason, String note, Optional<LocalDate> on) {
            this(reason, note, on, Optional.empty());
        }
    }

    /**
     * The sale is won.
     *
     * @param on the closing day
     * @param begun when the sale began, if that was before the prospect was entered
     * @param reason key of why it was won, if that was told
     */
    record Won(Money worth, LocalDate on, Optional<LocalDate> begun, Optional<String> reason) implements GateAnswer {

        public Won(Money worth, LocalDate on) {
            this(worth, on, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Several sales are won, each for what it is known to be worth.
     *
     * @param otherwise what each is worth whose value is not known
     * @param on the closing day of all
     * @param reason key of why all of them were won, if that was told
     */
    record WonEach(Optional<Money> otherwise, LocalDate on, Optional<String> reason) implements GateAnswer {}

    /**
     * The questions that must be answered before the stage are answered, or passed for a reason; such overrides are counted.
     *
     * @param besides what was said at the gate of the stage itself
     * @param reason why it goes on without the answers that are missing; empty if none may be missing
     */
    record Questions(GateAnswer besides, List<ToldAnswer> told, Optional<String> reason) implements GateAnswer {
        public Questions {
            told = List.copyOf(told);
            reason = reason.map(String::strip).filter(words -> !words.isEmpty());
        }
    }

    /**
     * An answer that was told at the gate.
     *
     * @param item key of the question
     * @param chosen the quick answer as it is kept; may be empty
     * @param note what was said; may be empty
     */
    record ToldAnswer(String item, String chosen, String note) {}

    /**
     * The sale was closed on that day, as a file tells it; no gate opens by that.
     *
     * @param reason key of why, if that is told
     * @param note why, in the file's words; may be empty
     */
    record ClosedOn(LocalDate on, Optional<String> reason, String note) implements GateAnswer {}
}
