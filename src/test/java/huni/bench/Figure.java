package huni.bench;

/**
 * What came out.
 *
 * @param area to which part of the program it belongs
 * @param baseline what it is compared with; empty if nothing is
 * @param ratio measured / baseline, each of two runs one after the other; not a number if there is no baseline
 */
record Figure(
        String area, String name, Unit unit, Times measured, String baseline, Times base, double ratio, Goal goal) {

    /** With nothing to compare it with but its goal. */
    static Figure alone(String area, String name, Unit unit, Times measured, Goal goal) {
        return new Figure(area, name, unit, measured, "", Times.NONE, Double.NaN, goal);
    }

    /** The ratio is of what was counted, or of the time that passed. */
    static Figure beside(String area, String name, Unit unit, Times measured, String baseline, Times base, Goal goal) {
        return new Figure(area, name, unit, measured, baseline, base, measured.ratio(base), goal);
    }

    boolean isMet() {
        return goal.isMet(this);
    }
}
