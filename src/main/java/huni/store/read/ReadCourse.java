package huni.store.read;

import huni.domain.history.Course;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What a prospect did, and what else its row tells.
 *
 * @param stage where it stands
 * @param since the day it came there, which only keeps the order where nobody knows it
 * @param reason why it was closed; empty where nobody said
 * @param source where it came from; empty if nobody said
 * @param currency of its value, also while it has none
 */
record ReadCourse(
        Course course,
        StageKey stage,
        LocalDate since,
        Optional<LocalDate> closedOn,
        String reason,
        String source,
        CurrencyUnit currency) {

    /** The same with what it did told otherwise. */
    ReadCourse with(Course other) {
        return new ReadCourse(other, stage, since, closedOn, reason, source, currency);
    }
}
