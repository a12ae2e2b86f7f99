package huni.insight.coach;

/** How strongly a count differs from the usual one. */
final class CountRoot {

    private CountRoot() {}

    /**
     * Signed root of the log-likelihood ratio of a Poisson count, divided by its dispersion: negative below the usual.
     *
     * @param usual above 0
     * @param dispersion 1 or more
     */
    static double of(double count, double usual, double dispersion) {
        double ratio = 2 * ((count > 0 ? count * Math.log(count / usual) : 0) - (count - usual));
        return Math.copySign(Math.sqrt(Math.max(0, ratio) / dispersion), count - usual);
    }
}
