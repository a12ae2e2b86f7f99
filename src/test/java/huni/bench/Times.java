package huni.bench;

import java.util.Arrays;

/**
 * What several runs of one thing took, in milliseconds; or what they counted, where it is a figure of another unit.
 *
 * @param passing of each run the time that passed
 * @param working of each run the time that the thread that ran it worked; none where nobody looked
 */
record Times(double[] passing, double[] working) {

    /** Nothing: there is no baseline. */
    static final Times NONE = new Times(new double[0], new double[0]);

    /** Something counted, or of which only the time that passed says something. */
    static Times counted(double... numbers) {
        return new Times(numbers, new double[0]);
    }

    /** The median of the time that passed. */
    double passed() {
        return passed(0.5);
    }

    /** What passed at most in that part of the runs. */
    double passed(double part) {
        return at(passing, part);
    }

    /** The median of the time worked. */
    double work() {
        return work(0.5);
    }

    /** What was worked at most in that part of the runs. */
    double work(double part) {
        return at(working, part);
    }

    /** Of each run the time that passed, to that of the same run of the other; the median. */
    double ratio(Times other) {
        return ratio(passing, other.passing);
    }

    /** The same of the times worked. */
    double ratioOfWork(Times other) {
        return ratio(working, other.working);
    }

    private static double ratio(double[] measured, double[] baseline) {
        double[] ratios = new double[measured.length];
        Arrays.setAll(ratios, i -> measured[i] / baseline[i]);
        return at(ratios, 0.5);
    }

    /** What that part of the numbers is at most; not a number, if there are none. */
    static double at(double[] numbers, double part) {
        if (numbers.length == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.stream(numbers).sorted().toArray();
        return sorted[(int) Math.max(0, Math.ceil(part * sorted.length) - 1)];
    }
}
