package huni.domain.worktime;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The public holidays of countries. The first question about a country may take a second; for any thread. */
@FunctionalInterface
public interface PublicHolidays {

    /** Knows none. */
    PublicHolidays NONE = (_, _) -> List.of();

    /**
     * Those of one year, in any order; none where the country is not known.
     *
     * @param country ISO 3166 code of two letters
     */
    List<PublicHoliday> of(String country, Year year);

    /** The last year for which those of the country are known; empty if no such year is known. */
    default Optional<Year> lastKnown(String country) {
        return Optional.empty();
    }
}
