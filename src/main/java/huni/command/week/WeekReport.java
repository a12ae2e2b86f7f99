package huni.command.week;

import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFigures;
import java.util.List;
import java.util.Map;

/** The report of a week, in the forms in which it leaves the program. All of them say the same figures. */
public final class WeekReport {

    private final WeekFigures figures;
    private final String language;

    /**
     * Computes the figures, which takes its time.
     *
     * @param language {@code tr} or {@code en}; any other is English
     */
    public WeekReport(WeekFacts facts, String language) {
        this.figures = WeekFigures.of(facts);
        this.language = language.equals("tr") ? language : "en";
    }

    /** As people read it in a terminal. */
    public List<String> lines() {
        return new WeekText(new WeekWords(figures, language)).lines();
    }

    /** As scripts read it. */
    public Map<String, Object> json() {
        return FiguresJson.of(figures);
    }

    /** As a page that needs nothing else, fits on one sheet of paper and carries its facts. */
    public String html() {
        return new WeekPage(new WeekWords(figures, language)).html();
    }
}
