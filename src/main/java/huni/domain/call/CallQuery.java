package huni.domain.call;

import huni.domain.ActivityId;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is read of calls. Removed prospects are in none of it. */
public interface CallQuery {

    /** The same, where who is called next is somebody that person looks after; whoever it is where it is empty. */
    CallQuery of(Optional<PersonId> owner);

    /** A call with its questions and answers; empty if it is none that was held with questions. */
    Optional<HeldCall> held(UUID call);

    /** The calls that can be continued, the one begun last first. */
    List<OpenCall> open();

    /** The objections that are not retired, in their order, each with its figures. */
    List<ObjectionFigures> objections();

    /** How many tries in a row, up to the last one, have reached nobody. */
    int triesInVain(ProspectId prospect);

    /**
     * Who is to be called next: whose call was planned first of those for today or before, but for those where nobody wants
     * to be called.
     *
     * @param except who is on the phone now
     */
    Optional<ToCall> next(ProspectId except, LocalDate today);

    /** The calls of a prospect that stand among what happened and left an answer or an objection. */
    List<HappenedCall> happened(ProspectId prospect);

    /**
     * A call that stands among what happened.
     *
     * @param answered how many questions were answered in it
     */
    record HappenedCall(ActivityId activity, UUID call, long answered) {}

    /** Somebody who is to be called. */
    record ToCall(ProspectId prospect, String company) {}

    /** A call that can be continued. */
    record OpenCall(UUID call, ProspectId prospect, String company, Instant begun) {}

    /**
     * An objection and what became of it.
     *
     * @param raised how often it was raised
     * @param answered how often of that it was answered
     * @param wonAfter how many of the prospects that raised it have been won since
     */
    record ObjectionFigures(Objection objection, long raised, long answered, long wonAfter) {

        /** From so many on, the figures are said. */
        public static final int FEWEST = 5;

        /** Whether it was raised often enough to say more than how often. */
        public boolean carries() {
            return raised >= FEWEST;
        }
    }
}
