package huni.language;

import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what became of the events of a calendar file. */
public final class CalendarWords {

    private static final int NAMED = 5;

    private final Texts texts;

    public CalendarWords(Texts texts) {
        this.texts = texts;
    }

    /** What was done, and below it each event that was not taken with the reason; of many the first. */
    public List<String> lines(TakenReport report, List<TakenEvent> open, List<TakenEvent> refused) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("calendar.taken", report.added(), report.changed(), report.calledOff(), report.same()));
        open.stream().limit(NAMED).forEach(event -> lines.add(texts.text("calendar.open", name(event))));
        refused.stream()
                .limit(NAMED)
                .forEach(event -> lines.add(texts.text("calendar.not-taken", name(event), reason(event))));
        int more = Math.max(0, open.size() - NAMED) + Math.max(0, refused.size() - NAMED);
        if (more > 0) {
            lines.add(texts.text("calendar.more", more));
        }
        return lines;
    }

    /** What an event is called. */
    public String name(TakenEvent event) {
        return event.summary().isBlank() ? texts.text("calendar.unnamed") : event.summary();
    }

    /** Why it cannot be taken; empty if it can. */
    public String reason(TakenEvent event) {
        return event.refused()
                .map(why -> texts.text("calendar.refused." + why.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
