package huni.insight.coach;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Watches how many new prospects each week brings. */
public final class FlowWatch {

    private static final int[] WINDOWS = {4, 8};
    private static final int YEAR = 52;
    private static final int LEAST_BASE = 20;
    /** So many weeks on either side of those a year ago say what was usual then. */
    private static final int AROUND = 13;

    /**
     * One complete week.
     *
     * @param created new prospects in it
     * @param share its working days out of the usual ones; a week with a public holiday has less than 1
     */
    public record NewInWeek(int created, double share) {}

    private final List<NewInWeek> weeks;

    /** @param weeks complete ones in their order, without a gap */
    public FlowWatch(List<NewInWeek> weeks) {
        this.weeks = List.copyOf(weeks);
    }

    /**
     * The strongest of the last 4 and 8 weeks.
     *
     * @param from the first week that counts, as a place in the list
     * @param to the week behind the last one that counts
     */
    public FewerNew at(int from, int to) {
        FewerNew best = FewerNew.TOO_FEW;
        for (int window : WINDOWS) {
            FewerNew found = look(weeks.subList(Math.min(from, to), to), window);
            if (found.speaks() && !best.speaks()
                    || found.speaks() == best.speaks() && found.strength() >= best.strength()) {
                best = found.weeks() == 0 ? best : found;
            }
        }
        return best;
    }

    /** The look at one window. */
    static FewerNew look(List<NewInWeek> weeks, int window) {
        int all = weeks.size();
        List<NewInWeek> base = weeks.subList(Math.max(0, all - window - YEAR), Math.max(0, all - window));
        double perShare = shares(base) == 0 ? 0 : created(base) / shares(base);
        if (base.size() < LEAST_BASE || perShare == 0) {
            return FewerNew.TOO_FEW;
        }
        List<NewInWeek> recent = weeks.subList(all - window, all);
        double usual = perShare * shares(recent) * Math.min(1, season(weeks, window));
        if (usual == 0) {
            return FewerNew.TOO_FEW;
        }
        return FewerNew.of(window, (long) created(recent), usual, dispersion(base, perShare));
    }

    private static double dispersion(List<NewInWeek> base, double perShare) {
        double squares = base.stream()
                .filter(week -> week.share() > 0)
                .mapToDouble(week -> {
                    double usual = perShare * week.share();
                    return (week.created() - usual) * (week.created() - usual) / usual;
                })
                .sum();
        return Math.max(1, squares / (base.size() - 1));
    }

    /** What the same weeks a year ago brought of what was usual then; a quiet August is no alarm in its second year. */
    private static double season(List<NewInWeek> weeks, int window) {
        int all = weeks.size();
        int begin = all - YEAR - window - 1;
        int end = all - YEAR + 1;
        if (begin < 0) {
            return 1;
        }
        List<NewInWeek> around = weeks.subList(Math.max(0, begin - AROUND), Math.min(all, end + AROUND));
        double mean = shares(around) == 0 ? 0 : created(around) / shares(around);
        List<NewInWeek> then = weeks.subList(begin, end);
        return mean == 0 ? 1 : (created(then) + 2 * mean) / (mean * (shares(then) + 2));
    }

    private static double created(List<NewInWeek> weeks) {
        return sum(weeks, place -> weeks.get(place).created());
    }

    private static double shares(List<NewInWeek> weeks) {
        return sum(weeks, place -> weeks.get(place).share());
    }

    private static double sum(List<NewInWeek> weeks, IntToDoubleFunction of) {
        return IntStream.range(0, weeks.size()).mapToDouble(of).sum();
    }
}
