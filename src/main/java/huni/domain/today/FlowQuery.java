package huni.domain.today;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many prospects come in, and with whom one meets. Removed prospects are in none of it. */
public interface FlowQuery {

    /** The same for the prospects that a person looks after; for everybody's where it is empty. */
    FlowQuery of(Optional<PersonId> owner);

    /** How many prospects have no created date. */
    long withoutDate();

    /** How many prospects were created on each of those days; days without any are left out. */
    Map<LocalDate, Long> created(DaySpan days);

    /** The earliest day on which a prospect was created; empty while none is known. */
    Optional<LocalDate> firstCreated();

    /** Those with an appointment on one of those days that was held or is still ahead; each once, in no order. */
    List<ProspectId> meeting(DaySpan days);

    /**
     * Those with whom an appointment was booked on one of those days, whenever it is, unless it was given up or missed;
     * each once, in no order.
     *
     * @param zone where a day begins
     */
    List<ProspectId> booked(DaySpan days, ZoneId zone);
}
