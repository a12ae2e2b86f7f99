package huni.desktop;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import huni.domain.worktime.PublicHoliday;
import huni.domain.worktime.PublicHolidays;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The public holidays of all countries. Those of Turkey are the program's own table; the library that knows the others
 * is not touched before another country is asked for.
 */
public final class CountryHolidays implements PublicHolidays {

    private static final String TURKEY = "TR";

    private final TurkishHolidays turkish = TurkishHolidays.load();

    @Override
    public List<PublicHoliday> of(String country, Year year) {
        return country.equals(TURKEY) ? turkish.of(year) : fromLibrary(country, year);
    }

    @Override
    public Optional<Year> lastKnown(String country) {
        return country.equals(TURKEY) ? Optional.of(turkish.lastKnown()) : Optional.empty();
    }

    private static List<PublicHoliday> fromLibrary(String country, Year year) {
        if (country.length() != 2 || !HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return List.of();
        }
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(year, HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(holiday -> new PublicHoliday(holiday.getDate(), false))
                .toList();
    }
}
