package huni.insight.coach;

/**
 * New prospects of the last weeks beside the usual.
 *
 * @param strength 0 where there are not fewer or too little is known
 * @param weeks how many of the last weeks; 0 if too little is known
 * @param found new prospects in these weeks
 * @param usual what the weeks before would bring in as many working days
 * @param dispersion how much more the weeks differ than chance alone would make them, 1 or more
 */
public record FewerNew(double strength, boolean speaks, int weeks, long found, double usual, double dispersion)
        implements CoachEvidence {

    /** Nothing can be said. */
    public static final FewerNew TOO_FEW = new FewerNew(0, false, 0, 0, 0, 1);

    /** At most so much of the usual is a difference of size. */
    private static final double SMALL = 0.6;

    static FewerNew of(int weeks, long found, double usual, double dispersion) {
        double strength = found < usual ? -CountRoot.of(found, usual, dispersion) : 0;
        return new FewerNew(strength, strength >= SPEAKS && found <= SMALL * usual, weeks, found, usual, dispersion);
    }
}
