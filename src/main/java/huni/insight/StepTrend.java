package huni.insight;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the rate of a step went, by the weeks of entering the stage. It ends where all that entered are too early to
 * tell.
 *
 * @param together how many weeks one point stands for
 * @param points in the order of time, the last one ends with this week
 */
public record StepTrend(int together, List<Point> points) {

    public StepTrend {
        points = List.copyOf(points);
    }

    /**
     * What entered in some weeks.
     *
     * @param rate nobody is old enough in it: too early, or nobody came
     */
    public record Point(DaySpan weeks, StepRate rate) {

        /** Whether a percentage may be said. */
        public boolean isShown() {
            return rate.isEnough();
        }

        /** Whether somebody entered, and all of them too lately. */
        public boolean isTooEarly() {
            return rate.oldEnough() == 0 && rate.tooEarly() > 0;
        }
    }

    /** @param byWeek the rate of each week by its Monday, in order, without gaps */
    static StepTrend of(Map<LocalDate, StepRate> byWeek, int together) {
        List<Map.Entry<LocalDate, StepRate>> weeks = List.copyOf(byWeek.entrySet());
        List<Point> points = new ArrayList<>();
        for (int from = weeks.size() % together; from < weeks.size(); from += together) {
            StepRate sum = weeks.get(from).getValue();
            for (int i = from + 1; i < from + together; i++) {
                sum = sum.plus(weeks.get(i).getValue());
            }
            LocalDate monday = weeks.get(from).getKey();
            points.add(new Point(new DaySpan(monday, monday.plusWeeks(together).minusDays(1)), sum));
        }
        return new StepTrend(together, points);
    }

    /** Whether nobody entered at all. */
    public boolean isEmpty() {
        return points.stream()
                .allMatch(point -> point.rate().oldEnough() + point.rate().tooEarly() == 0);
    }

    /** Whether at least half of the points that could be told have enough to be told. */
    boolean isTelling() {
        long old = points.stream().filter(point -> !point.isTooEarly()).count();
        return points.stream().filter(Point::isShown).count() * 2 >= old;
    }
}
