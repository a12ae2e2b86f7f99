package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.work.activity.PlanActivities;
import huni.work.activity.PlanActivity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Plans the next step of the chosen cards, the same for all of them: first of all a call on the next working day. */
final class PlanViewModel {

    private final List<CardFace> cards;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final Runnable onPlanned;
    private final DomainWords words;
    private final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(ActivityKind.CALL);
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();

    /** @param onPlanned it is kept */
    PlanViewModel(List<CardFace> cards, Performer performer, Texts texts, Formats formats, Runnable onPlanned) {
        this.cards = List.copyOf(cards);
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.onPlanned = onPlanned;
        this.words = new DomainWords(texts);
        day.set(formats.day(nextWorkingDay(formats.today())));
        day.subscribe(_ -> dayProblem.set(""));
        time.subscribe(_ -> timeProblem.set(""));
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        LocalDate next = today.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Plans it, if day and time can be read; else says at the field what is wrong. */
    void submit() {
        Optional<Due> due = due();
        if (due.isEmpty() || writing.get()) {
            return;
        }
        PlanActivities plans = new PlanActivities(
                cards.stream().map(face -> plan(face.id(), due.orElseThrow())).toList());
        problem.set("");
        writing.set(true);
        performer.perform(plans, _ -> onPlanned.run(), this::failed);
    }

    private PlanActivity plan(ProspectId prospect, Due due) {
        return new PlanActivity(prospect, kind.get(), subject.get(), due, Optional.empty());
    }

    private void failed(String sentence) {
        writing.set(false);
        problem.set(sentence);
    }

    private Optional<Due> due() {
        Optional<LocalDate> on = formats.parseDay(day.get());
        if (on.isEmpty()) {
            dayProblem.set(texts.text("board.plan.day.invalid", formats.day(nextWorkingDay(formats.today()))));
        }
        if (time.get().isBlank()) {
            return on.map(Due::on);
        }
        Optional<LocalTime> at = formats.parseTime(time.get());
        if (at.isEmpty()) {
            timeProblem.set(texts.text("board.plan.time.invalid"));
        }
        return on.flatMap(d -> at.map(t -> new Due(d, Optional.of(t))));
    }

    /** What can be planned here, the most frequent first. */
    static List<ActivityKind> kinds() {
        return List.of(ActivityKind.CALL, ActivityKind.EMAIL, ActivityKind.APPOINTMENT, ActivityKind.TASK);
    }

    String name(ActivityKind of) {
        return words.activity(of);
    }

    /** With whom it is planned: a company, or how many prospects. */
    String subjectOfAll() {
        return cards.size() == 1 ? cards.getFirst().card().company() : texts.text("board.prospects", cards.size());
    }

    ObjectProperty<ActivityKind> kindProperty() {
        return kind;
    }

    StringProperty dayProperty() {
        return day;
    }

    /** May be blank. */
    StringProperty timeProperty() {
        return time;
    }

    /** What it is about; may be blank. */
    StringProperty subjectProperty() {
        return subject;
    }

    ReadOnlyStringProperty dayProblemProperty() {
        return dayProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timeProblemProperty() {
        return timeProblem.getReadOnlyProperty();
    }

    /** Why it was not kept; empty if all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
