package huni.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Runs two things by turns, so that what else the machine does meets both alike. */
final class Comparison {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;

    private final String area;
    private final int warmUp;
    private final int rounds;
    private final boolean passed;

    private Comparison(String area, int warmUp, int rounds, boolean passed) {
        this.area = area;
        this.warmUp = warmUp;
        this.rounds = rounds;
        this.passed = passed;
    }

    /** The ratio is of the time that the threads worked. */
    static Comparison ofWork(String area, int warmUp, int rounds) {
        return new Comparison(area, warmUp, rounds, false);
    }

    /** The ratio is of the time that passed, for what waits for a disk. */
    static Comparison ofTime(String area, int warmUp, int rounds) {
        return new Comparison(area, warmUp, rounds, true);
    }

    Figure of(Side measured, Side baseline, Goal goal) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            once(baseline);
            once(measured);
        }
        double[][] times = new double[2][rounds];
        double[][] worked = new double[2][rounds];
        for (int i = 0; i < rounds; i++) {
            Run before = once(baseline);
            Run after = once(measured);
            times[0][i] = after.passed();
            worked[0][i] = after.worked();
            times[1][i] = before.passed();
            worked[1][i] = before.worked();
        }
        Times run = new Times(times[0], worked[0]);
        Times base = new Times(times[1], worked[1]);
        Figure figure = new Figure(
                area,
                measured.name(),
                Unit.MILLIS,
                run,
                baseline.name(),
                base,
                passed ? run.ratio(base) : run.ratioOfWork(base),
                goal);
        System.out.println(FigureTable.line(figure));
        return figure;
    }

    private record Run(double passed, double worked) {}

    private static Run once(Side side) throws Exception {
        side.prepare().run();
        long worked = THREADS.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        side.run().run();
        return new Run(
                (System.nanoTime() - began) / NANOS, Math.max(1, THREADS.getCurrentThreadCpuTime() - worked) / NANOS);
    }
}
