package huni.domain.worktime;

import huni.domain.DaySpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When is worked: the hours of each weekday, less public holidays and own days off. A half day off begins at midday.
 * Days and times are those of the workspace's zone. For any thread.
 */
public final class WorkingTime {

    /** When half a day off begins. */
    public static final LocalTime MIDDAY = LocalTime.of(13, 0);

    /** Monday to Friday from nine to six, without any holiday. */
    public static final WorkingTime USUAL = new WorkingTime(WorkingWeek.UNSAID, "", PublicHolidays.NONE);

    /** A longer absence is not looked behind. */
    private static final int LONGEST_ABSENCE_IN_DAYS = 800;

    private final Map<DayOfWeek, List<TimeSpan>> hours;
    private final List<DayOff> daysOff;
    private final Map<LocalDate, BigDecimal> off = new HashMap<>();
    private final String country;
    private final PublicHolidays holidays;
    private final Map<Integer, Map<LocalDate, Boolean>> years = new ConcurrentHashMap<>();

    /**
     * The working time of a person. Hours that end before they begin count for nothing.
     *
     * @param country ISO 3166 code; of any other word no holidays are known
     * @param holidays asked once for each year that is looked at
     */
    public WorkingTime(WorkingWeek week, String country, PublicHolidays holidays) {
        this.hours = week.hours().stream()
                .filter(span -> span.begin().isBefore(span.end()))
                .sorted(Comparator.comparing(WorkingHours::begin))
                .collect(Collectors.groupingBy(
                        WorkingHours::weekday,
                        Collectors.mapping(
                                span -> new TimeSpan(span.begin(), span.end()), Collectors.toUnmodifiableList())));
        this.daysOff = week.daysOff();
        this.country = country;
        this.holidays = holidays;
        daysOff.forEach(day -> off.merge(day.on(), day.share(), BigDecimal::max));
    }

    /** The hours of a weekday on which nothing is off, the earliest first; none if it is not worked. */
    public List<TimeSpan> hours(DayOfWeek weekday) {
        return Optional.ofNullable(hours.get(weekday)).orElse(List.of());
    }

    /** Own days off. */
    public List<DayOff> daysOff() {
        return daysOff;
    }

    /** The last year for which the public holidays are known; empty if none are. */
    public Optional<Year> lastKnownYear() {
        return holidays.lastKnown(country);
    }

    /** The hours that are worked on that day, the earliest first. */
    public List<TimeSpan> hours(LocalDate day) {
        List<TimeSpan> usual = hours(day.getDayOfWeek());
        double free = usual.isEmpty() ? 1 : free(day);
        if (free >= 1) {
            return List.of();
        }
        return free <= 0
                ? usual
                : usual.stream()
                        .filter(span -> span.from().isBefore(MIDDAY))
                        .map(span -> span.until().isAfter(MIDDAY) ? new TimeSpan(span.from(), MIDDAY) : span)
                        .toList();
    }

    /** How much of a working day that day is: 1, 0.5 or 0. */
    public double share(LocalDate day) {
        return hours(day.getDayOfWeek()).isEmpty() ? 0 : 1 - free(day);
    }

    /** How many working days there are, half ones counted so. */
    public double days(DaySpan span) {
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .mapToDouble(this::share)
                .sum();
    }

    private double free(LocalDate day) {
        double own = Optional.ofNullable(off.get(day))
                .map(share -> share.compareTo(BigDecimal.ONE) >= 0 ? 1 : 0.5)
                .orElse(0.0);
        double everybody = Optional.ofNullable(holidays(day.getYear()).get(day))
                .map(fromMidday -> fromMidday ? 0.5 : 1)
                .orElse(0.0);
        return Math.max(own, everybody);
    }

    private Map<LocalDate, Boolean> holidays(int year) {
        return years.computeIfAbsent(
                year,
                asked -> holidays.of(country, Year.of(asked)).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                PublicHoliday::on, PublicHoliday::fromMidday, (one, other) -> one && other)));
    }

    /** Whether anything is worked on that day. */
    public boolean isWorked(LocalDate day) {
        return !hours(day).isEmpty();
    }

    /** The first day after that one on which is worked. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last day before that one on which is worked. */
    public LocalDate before(LocalDate day) {
        return Stream.iterate(day.minusDays(1), last -> last.minusDays(1))
                .limit(LONGEST_ABSENCE_IN_DAYS)
                .filter(this::isWorked)
                .findFirst()
                .orElse(day.minusDays(1));
    }

    /** That day, or the first one after it on which is worked. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .limit(LONGEST_ABSENCE_IN_DAYS)
                .filter(this::isWorked)
                .findFirst()
                .orElse(day);
    }

    /** So many days on which is worked, from that day on. */
    public List<LocalDate> next(int count, LocalDate from) {
        return Stream.iterate(onOrAfter(from), this::after).limit(count).toList();
    }

    /** That time if it is worked then, else the next time at which work begins. */
    public LocalDateTime onOrAfter(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        Optional<LocalTime> sameDay = hours(day).stream()
                .filter(span -> at.toLocalTime().isBefore(span.until()))
                .findFirst()
                .map(span -> span.from().isAfter(at.toLocalTime()) ? span.from() : at.toLocalTime());
        return sameDay.map(day::atTime).orElseGet(() -> {
            LocalDate next = after(day);
            return hours(next).stream()
                    .findFirst()
                    .map(span -> next.atTime(span.from()))
                    .orElse(at);
        });
    }

    /** How long is worked between the two instants; nothing where the second is not after the first. */
    public Duration between(Instant from, Instant until, ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(until, zone);
        return Stream.iterate(LocalDate.ofInstant(from, zone), day -> !day.isAfter(last), day -> day.plusDays(1))
                .flatMap(day -> hours(day).stream().map(span -> overlap(day, span, from, until, zone)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration overlap(LocalDate day, TimeSpan span, Instant from, Instant until, ZoneId zone) {
        Instant begin = day.atTime(span.from()).atZone(zone).toInstant();
        Instant end = day.atTime(span.until()).atZone(zone).toInstant();
        Duration both = Duration.between(begin.isAfter(from) ? begin : from, end.isBefore(until) ? end : until);
        return both.isNegative() ? Duration.ZERO : both;
    }

    /** How long is worked on a usual day: the length that most weekdays have, of several the longest. */
    public Duration day() {
        Map<Duration, Long> lengths = hours.values().stream()
                .map(spans -> spans.stream()
                        .map(span -> Duration.between(span.from(), span.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Duration, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Duration.ofHours(8));
    }
}
