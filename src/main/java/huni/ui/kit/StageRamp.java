package huni.ui.kit;

/** The colours of the open stages: one ramp, the further along the greener. */
public final class StageRamp {

    private static final int TONES = 5;

    private StageRamp() {}

    /**
     * The tone of an open stage, from 1 to 5, on every screen the same.
     *
     * @param place among the open stages, counted from 0
     * @param stages how many there are
     */
    public static int tone(int place, int stages) {
        return 1 + Math.toIntExact(Math.round((TONES - 1.0) * place / Math.max(1, stages - 1)));
    }
}
