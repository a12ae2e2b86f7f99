package huni.language.chart;

/** The colours of charts. On the screen they follow the theme; in a file they are those of the light one. */
public enum Ink {
    STAGE_1("#7688a1"),
    STAGE_2("#4f86b5"),
    STAGE_3("#2b91a6"),
    STAGE_4("#1f9478"),
    STAGE_5("#2c7f4c"),
    WON("#226b3f"),
    AMBER("#8a5300"),
    TEXT("#1b2430"),
    MUTED("#5a6676"),
    LINE("#dfe3e9");

    private static final int TONES = 5;

    private final String onPaper;

    Ink(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The colour in a file, as CSS writes it. */
    public String onPaper() {
        return onPaper;
    }

    /**
     * The tone of an open stage, from 1 to 5: the further along, the greener.
     *
     * @param place among the open stages, counted from 0
     * @param stages how many there are
     */
    public static int tone(int place, int stages) {
        return 1 + Math.toIntExact(Math.round((TONES - 1.0) * place / Math.max(1, stages - 1)));
    }

    /** The colour of an open stage of that tone, from 1 to 5. */
    public static Ink stage(int tone) {
        return values()[tone - 1];
    }
}
