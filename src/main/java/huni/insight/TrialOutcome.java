package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.ClosedSales;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a trial leads to.
 *
 * @param forecast what would be expected
 * @param before the tried prospects as they are
 * @param after the same as if they were where they are tried
 */
public record TrialOutcome(Forecast forecast, List<Course> before, List<Course> after) {

    public TrialOutcome {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What would be won more.
     *
     * @param sales those in the period with a value; below zero where sales are tried to be opened again
     * @param withoutWorth how many more are won in the period without a value
     * @param undated how many more are won on a day nobody knows
     */
    public record MoreWon(List<ClosedSales> sales, long withoutWorth, long undated) {

        public MoreWon {
            sales = List.copyOf(sales);
        }

        private MoreWon minus(MoreWon other) {
            List<ClosedSales> all = new ArrayList<>(sales);
            other.sales.forEach(
                    one -> all.add(new ClosedSales(one.on(), one.worth().negated(), -one.count())));
            return new MoreWon(all, withoutWorth - other.withoutWorth, undated - other.undated);
        }
    }

    /** The same of those prospects alone. */
    public TrialOutcome of(Set<ProspectId> some) {
        return new TrialOutcome(forecast.of(some), only(before, some), only(after, some));
    }

    private static List<Course> only(List<Course> courses, Set<ProspectId> some) {
        return courses.stream()
                .filter(course -> some.contains(course.prospect()))
                .toList();
    }

    /** What would be won more in the period. */
    public MoreWon moreWon(DaySpan period) {
        return won(after, period).minus(won(before, period));
    }

    /**
     * How much more would stand in each stage; below zero where it would be less.
     *
     * @param closed of won and lost those closed in these days count
     * @param own with which those without a value are counted
     */
    public List<Holding> moreHeld(DaySpan closed, CurrencyUnit own) {
        return Stream.concat(held(after, closed, own, 1), held(before, closed, own, -1))
                .toList();
    }

    private Stream<Holding> held(List<Course> courses, DaySpan closed, CurrencyUnit own, int times) {
        return courses.stream()
                .flatMap(course -> entry(course)
                        .filter(last -> !type(last).isClosed() || isIn(closed, last))
                        .map(last -> held(course, last, own, times))
                        .stream());
    }

    private static Holding held(Course course, StageEvent last, CurrencyUnit own, int times) {
        return new Holding(
                last.to(),
                course.worth().map(Money::getCurrencyUnit).orElse(own),
                times,
                course.worth().map(Money::getAmount).orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(times)));
    }

    private StageType type(StageEvent entry) {
        return forecast.chances().pipeline().stage(entry.to()).type();
    }

    private static boolean isIn(DaySpan days, StageEvent entry) {
        return !entry.undated() && days.contains(entry.day());
    }

    private MoreWon won(List<Course> courses, DaySpan period) {
        List<ClosedSales> sales = new ArrayList<>();
        long withoutWorth = 0;
        long undated = 0;
        for (Course course : courses) {
            Optional<StageEvent> won = entry(course).filter(last -> type(last) == StageType.WON);
            if (won.filter(StageEvent::undated).isPresent()) {
                undated++;
            } else if (won.filter(last -> isIn(period, last)).isPresent()) {
                course.worth()
                        .ifPresent(worth -> sales.add(new ClosedSales(won.get().day(), worth, 1)));
                withoutWorth += course.worth().isEmpty() ? 1 : 0;
            }
        }
        return new MoreWon(sales, withoutWorth, undated);
    }

    private static Optional<StageEvent> entry(Course course) {
        return course.history().last();
    }
}
