package huni.domain.worktime;

import huni.domain.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day on which is not worked, or not all of it.
 *
 * @param person whose it is; empty for everybody
 * @param share how much of the day is off: 1, or 0.5 for half of it
 * @param name may be empty
 * @param version counts the writes of this row
 */
public record DayOff(UUID id, Optional<PersonId> person, LocalDate on, BigDecimal share, String name, long version) {}
