package huni.app;

import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import huni.domain.calendar.TakenEvent;
import huni.language.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The events of another calendar in the pictures: of one prospect, of one of several, of nobody, and a passed one. */
final class ShownEvents {

    private ShownEvents() {}

    static List<TakenEvent> in(Locale language, LocalDate today) {
        Texts texts = Texts.in(language, List.of("huni/app/texts"));
        return List.of(
                event("1", texts.text("app.pictures.event.presentation", "Toros Yapı"), today.plusDays(3), 10),
                event("2", texts.text("app.pictures.event.meeting", "Marmara"), today.plusDays(4), 14),
                event("3", texts.text("app.pictures.event.dentist"), today.plusDays(5), 9),
                event("4", texts.text("app.pictures.event.meeting", "Pera Otelcilik"), today.minusDays(6), 11));
    }

    private static TakenEvent event(String uid, String summary, LocalDate day, int hour) {
        return new TakenEvent(
                uid,
                0,
                summary,
                "",
                Optional.of(new Due(day, Optional.of(LocalTime.of(hour, 0)))),
                Meeting.USUAL.minutes(),
                false,
                Optional.empty());
    }
}
