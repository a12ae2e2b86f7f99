package huni.bench;

/**
 * What came out.
 *
 * @param area to which part of the program it belongs
 * @param ratio the median of measured / baseline, each of two runs one after the other
 */
record Figure(String area, String name, Times measured, String baseline, Times base, double ratio, Goal goal) {

    boolean isMet() {
        return goal.isMet(this);
    }
}
