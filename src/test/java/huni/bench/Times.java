package huni.bench;

import java.util.Arrays;

/**
 * How long something took in several runs, in milliseconds.
 *
 * @param passed the median of the time that passed
 * @param p99 what the thread worked at most in 99 of 100 runs
 * @param work the median of the time the thread that ran it worked
 */
record Times(double passed, double p99, double work) {

    static Times of(double[] passed, double[] worked) {
        return new Times(at(passed, 0.5), at(worked, 0.99), at(worked, 0.5));
    }

    /** What that part of the numbers is at most. */
    static double at(double[] numbers, double part) {
        double[] sorted = Arrays.stream(numbers).sorted().toArray();
        return sorted[(int) Math.max(0, Math.ceil(part * sorted.length) - 1)];
    }
}
