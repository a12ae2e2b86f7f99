package huni.ui.plan;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.joda.money.Money;

/** What is given, as it is told in the form. */
public final class GivenInput {

    private final Texts texts;
    private final GivenWords words;
    private final ObjectProperty<Incentive.Kind> kind = new SimpleObjectProperty<>(this, "kind", Incentive.Kind.TRIAL);
    private final FormField<Optional<LocalDate>> on;
    private final WhenInput ends;
    private final FormField<Optional<Money>> cost;
    private final WhenInput followUp;

    /** @param first the day it is given, unless another is typed */
    GivenInput(LocalDate first, WorkingTime work, Formats formats, Texts texts) {
        this.texts = texts;
        this.words = new GivenWords(texts, formats);
        this.on = new FormField<>(Optional.of(first), FieldFormat.filled(FieldFormat.day(formats, texts)));
        this.ends = new WhenInput(formats, texts);
        this.cost = new FormField<>(Optional.empty(), FieldFormat.money(formats, texts));
        this.followUp = new WhenInput(formats, texts);
        LocalDate today = formats.today();
        ends.suggest(Stream.of(today.plusWeeks(1), today.plusWeeks(2), today.plusMonths(1))
                .map(Due::on)
                .toList());
        ends.dueProperty().subscribe(last -> followUp.suggest(askingDays(last.map(Due::day), work, today)));
    }

    /** When one usually asks: on its last working day and on the one after it; a week and two after what has no end. */
    private static List<Due> askingDays(Optional<LocalDate> last, WorkingTime work, LocalDate today) {
        return last.map(day -> Stream.of(work.onOrAfter(day), work.after(work.onOrAfter(day))))
                .orElseGet(() -> Stream.of(1, 2).map(weeks -> work.onOrAfter(today.plusWeeks(weeks))))
                .map(Due::on)
                .toList();
    }

    /** The incentive, if what is typed can be read; else its fields say what is wrong. */
    Optional<Incentive> read() {
        Optional<Optional<Due>> last = ends.readOptional();
        Optional<Optional<Money>> amount = cost.read();
        return last.flatMap(l -> amount.map(a -> new Incentive(kind.get(), l.map(Due::day), a)));
    }

    /** Gives it to a prospect, and asks later what came of it. */
    Optional<GiveIncentive> give(ProspectId prospect, String subject) {
        Optional<LocalDate> day = on.read().flatMap(Function.identity());
        Optional<Incentive> incentive = read();
        Optional<Optional<Due>> asked = followUp.readOptional();
        return day.flatMap(d -> incentive.flatMap(i -> asked.map(
                again -> new GiveIncentive(prospect, i, subject, d, again.map(a -> asking(prospect, subject, a))))));
    }

    private PlanActivity asking(ProspectId prospect, String subject, Due due) {
        String what = subject.isBlank() ? name(kind.get()) : subject.strip();
        String about = texts.text("plan.given.follow_up.subject", what);
        return new PlanActivity(prospect, ActivityKind.CALL, about, due, Optional.empty());
    }

    /** Whether anything was typed but for the kind, which is what the form is opened with. */
    ObservableBooleanValue typed() {
        return on.textProperty()
                .isNotEqualTo(on.textProperty().get())
                .or(ends.textProperty().isNotEmpty())
                .or(cost.textProperty().isNotEmpty())
                .or(followUp.textProperty().isNotEmpty());
    }

    /** What a kind of incentive is called. */
    String name(Incentive.Kind of) {
        return words.title(of);
    }

    /** What is given. */
    public ObjectProperty<Incentive.Kind> kindProperty() {
        return kind;
    }

    /** When it was given. */
    public FormField<Optional<LocalDate>> on() {
        return on;
    }

    /** Until when it lasts. */
    public WhenInput ends() {
        return ends;
    }

    /** What it costs. */
    public FormField<Optional<Money>> cost() {
        return cost;
    }

    /** When to ask what came of it. */
    public WhenInput followUp() {
        return followUp;
    }
}
