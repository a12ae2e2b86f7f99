package huni.ui.plan;

import huni.domain.activity.Agenda;
import huni.domain.activity.Due;
import huni.domain.activity.Engagement;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import huni.language.Texts;
import java.time.LocalDateTime;
import java.util.Optional;

/** Says what speaks against the time of an appointment: a day off, a clash in the own calendar, or a tight gap. */
record Closeness(WorkingTime work, Formats formats, Texts texts) {

    /**
     * The sentence; empty if nothing speaks against it.
     *
     * @param agenda the own calendar, as far as it is read
     */
    String of(Due due, int minutes, Optional<Agenda> agenda) {
        if (!work.isWorked(due.day())) {
            return texts.text("plan.close.free", formats.weekday(due.day()));
        }
        Optional<LocalDateTime> begin = due.time().map(due.day()::atTime);
        return agenda.flatMap(known -> begin.flatMap(at -> known.neighbour(at, minutes)))
                .map(this::sentence)
                .orElse("");
    }

    private String sentence(Agenda.Neighbour near) {
        Engagement other = near.engagement();
        String from = formats.time(other.begin().toLocalTime());
        return near.clashes()
                ? texts.text(
                        "plan.close.clash",
                        other.company(),
                        from,
                        formats.time(other.end().toLocalTime()))
                : texts.text("plan.close.tight", other.company(), from, near.between());
    }
}
