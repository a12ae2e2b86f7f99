package huni.ui.plan;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Agenda;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What speaks against the time of an appointment that is planned in one line. The own calendar around its day is read off
 * the screen's thread.
 */
public final class CloseLine {

    private final AgendaQuery agenda;
    private final Performer door;
    private final Latest reading;
    private final Formats formats;
    private final Texts texts;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Optional<Due> shown = Optional.empty();

    public CloseLine(AgendaQuery agenda, Performer door, TaskRunner tasks, Formats formats, Texts texts) {
        this.agenda = agenda;
        this.door = door;
        this.reading = new Latest(tasks);
        this.formats = formats;
        this.texts = texts;
    }

    /** Tells of this plan from now on, if it is an appointment; else of nothing. */
    public void look(Optional<PlanLine.Plan> plan) {
        Optional<Due> due =
                plan.filter(told -> told.kind() == ActivityKind.APPOINTMENT).map(PlanLine.Plan::due);
        if (due.equals(shown)) {
            return;
        }
        shown = due;
        tell(Optional.empty());
        due.filter(told -> told.time().isPresent()).ifPresent(this::read);
    }

    private void read(Due due) {
        reading.run(
                () -> new Agenda(
                        agenda.engagements(due.day().minusDays(1), due.day().plusDays(1))),
                found -> {
                    if (shown.filter(due::equals).isPresent()) {
                        tell(Optional.of(found));
                    }
                },
                failure -> door.problem(
                        texts.text("plan.read.failed", UnexpectedErrors.log("reading the own calendar", failure))));
    }

    private void tell(Optional<Agenda> found) {
        Closeness closeness = new Closeness(door.workingTime(), formats, texts);
        words.set(shown.map(due -> closeness.of(due, Meeting.USUAL.minutes(), found))
                .orElse(""));
    }

    /** What is said; empty if nothing speaks against it, or no appointment is planned. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
