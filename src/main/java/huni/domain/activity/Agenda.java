package huni.domain.activity;

import huni.domain.worktime.TimeSpan;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The own calendar of some days, and what can still be agreed in it. Times are those of the workspace's zone. */
public record Agenda(List<Engagement> engagements) {

    /** So many minutes between two appointments are too few to be sure of the second. */
    public static final int TIGHT_MINUTES = 45;

    /** How many days ahead a free time is looked for. */
    public static final int DAYS = 21;

    private static final int STEP_MINUTES = 30;
    private static final Duration SOONEST = Duration.ofMinutes(60);

    public Agenda {
        engagements = List.copyOf(engagements);
    }

    /**
     * What stands close to a time.
     *
     * @param between the minutes between the two; below zero or zero where they overlap
     */
    public record Neighbour(Engagement engagement, long between) {

        /** Whether both are at the same time. */
        public boolean clashes() {
            return between < 0;
        }
    }

    /** What is at the same time, else the closest appointment that leaves less than {@link #TIGHT_MINUTES}. */
    public Optional<Neighbour> neighbour(LocalDateTime begin, int minutes) {
        return engagements.stream()
                .map(engagement -> new Neighbour(engagement, between(engagement, begin, minutes)))
                .filter(near -> near.clashes()
                        || near.engagement().kind() == ActivityKind.APPOINTMENT && near.between() < TIGHT_MINUTES)
                .min(Comparator.comparingLong(Neighbour::between));
    }

    private static long between(Engagement engagement, LocalDateTime begin, int minutes) {
        LocalDateTime end = begin.plusMinutes(minutes);
        return Math.max(
                ChronoUnit.MINUTES.between(engagement.end(), begin),
                ChronoUnit.MINUTES.between(end, engagement.begin()));
    }

    /**
     * The earliest times that are free for so many minutes within the working hours: on each day the first of the morning
     * and the first of the afternoon, on the hour or the half hour, with room to the appointments around them.
     */
    public List<LocalDateTime> free(LocalDateTime now, int minutes, WorkingTime work, int most) {
        LocalDateTime soonest = now.plus(SOONEST);
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS)
                .flatMap(day -> halves(day, work).stream())
                .flatMap(half -> first(half, minutes, soonest).stream())
                .limit(most)
                .toList();
    }

    private record Half(LocalDate day, TimeSpan span) {}

    private static List<Half> halves(LocalDate day, WorkingTime work) {
        List<Half> halves = new ArrayList<>();
        LocalTime midday = WorkingTime.MIDDAY;
        for (TimeSpan span : work.hours(day)) {
            if (span.from().isBefore(midday) && span.until().isAfter(midday)) {
                halves.add(new Half(day, new TimeSpan(span.from(), midday)));
                halves.add(new Half(day, new TimeSpan(midday, span.until())));
            } else {
                halves.add(new Half(day, span));
            }
        }
        return halves;
    }

    private Optional<LocalDateTime> first(Half half, int minutes, LocalDateTime soonest) {
        LocalDateTime end = half.day().atTime(half.span().until());
        return Stream.iterate(
                        onStep(half.day().atTime(half.span().from())),
                        at -> !at.plusMinutes(minutes).isAfter(end),
                        at -> at.plusMinutes(STEP_MINUTES))
                .filter(at -> !at.isBefore(soonest))
                .filter(at -> neighbour(at, minutes).isEmpty())
                .findFirst();
    }

    private static LocalDateTime onStep(LocalDateTime at) {
        int past = at.getMinute() % STEP_MINUTES;
        return past == 0 ? at : at.plusMinutes(STEP_MINUTES - past).truncatedTo(ChronoUnit.MINUTES);
    }
}
