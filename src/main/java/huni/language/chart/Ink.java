package huni.language.chart;

/** The colours of charts. On the screen they follow the theme; in a file they are those of the light one. */
public enum Ink {
    STAGE_1("#7688a1"),
    STAGE_2("#4f86b5"),
    STAGE_3("#2b91a6"),
    STAGE_4("#1f9478"),
    STAGE_5("#2c7f4c"),
    WON("#226b3f"),
    TEXT("#1b2430"),
    MUTED("#5a6676"),
    LINE("#dfe3e9");

    private final String onPaper;

    Ink(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The colour in a file, as CSS writes it. */
    public String onPaper() {
        return onPaper;
    }

    /** The colour of an open stage of that tone, from 1 to 5. */
    public static Ink stage(int tone) {
        return values()[tone - 1];
    }
}
