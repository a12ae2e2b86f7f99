package huni.work;

import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps each decision date of a prospect as it was entered, so that it can be told how often it slipped. A date that is
 * changed again on the day it was entered was a slip of the pen: the later one stands in its place.
 */
public final class DecisionHistory {

    private DecisionHistory() {}

    /**
     * Notes the decision date of a record that was written, if it is a prospect and the date another one.
     *
     * @param before as it was stored; empty for a new one
     */
    public static void note(Records records, Optional<? extends Record> before, Record written)
            throws RefusedException {
        if (written instanceof Prospect prospect) {
            noteDate(records, before.map(Prospect.class::cast), prospect);
        }
    }

    private static void noteDate(Records records, Optional<Prospect> before, Prospect written) throws RefusedException {
        LocalDate today = records.now().day();
        Optional<LocalDate> date = written.urgency().decisionBy();
        if (before.isEmpty()) {
            if (date.filter(day -> !day.isBefore(today)).isPresent()) {
                records.put(entered(records, written, today, date));
            }
            return;
        }
        Optional<LocalDate> stood = before.get().urgency().decisionBy();
        if (!stood.equals(date)) {
            noteOther(records, written, stood, today);
        }
    }

    private static void noteOther(Records records, Prospect written, Optional<LocalDate> stood, LocalDate today)
            throws RefusedException {
        Optional<LocalDate> date = written.urgency().decisionBy();
        List<DecisionDate> known = records.of(written.id(), DecisionDate.class);
        Optional<DecisionDate> ofToday = known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.getLast()).filter(last -> last.enteredOn().equals(today));
        if (ofToday.isPresent()) {
            records.put(ofToday.get().with(date));
            return;
        }
        // A date from before dates were kept counts from now on, unless it had passed: nobody knows when it was
        // entered.
        if (known.isEmpty() && stood.filter(day -> !day.isBefore(today)).isPresent()) {
            records.put(entered(records, written, today.minusDays(1), stood));
        }
        records.put(entered(records, written, today, date));
    }

    private static DecisionDate entered(Records records, Prospect of, LocalDate on, Optional<LocalDate> date) {
        return new DecisionDate(records.newId(), of.id(), on, date, 0);
    }
}
