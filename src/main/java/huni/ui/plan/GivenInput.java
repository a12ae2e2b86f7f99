package huni.ui.plan;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.joda.money.Money;

/** What is given, as it is told in the form. */
public final class GivenInput {

    private final Texts texts;
    private final GivenWords words;
    private final ObjectProperty<Incentive.Kind> kind = new SimpleObjectProperty<>(this, "kind", Incentive.Kind.TRIAL);
    private final FormField<Optional<LocalDate>> on;
    private final FormField<Optional<LocalDate>> ends;
    private final FormField<Optional<Money>> cost;
    private final FormField<Optional<LocalDate>> followUp;

    /** @param first the day it is given, unless another is typed */
    GivenInput(LocalDate first, Formats formats, Texts texts) {
        this.texts = texts;
        this.words = new GivenWords(texts, formats);
        FieldFormat<Optional<LocalDate>> anyDay = FieldFormat.day(formats, texts);
        this.on = new FormField<>(Optional.of(first), FieldFormat.filled(anyDay));
        this.ends = new FormField<>(Optional.empty(), anyDay);
        this.cost = new FormField<>(Optional.empty(), FieldFormat.money(formats, texts));
        this.followUp = new FormField<>(Optional.empty(), anyDay);
    }

    /** The incentive, if what is typed can be read; else its fields say what is wrong. */
    Optional<Incentive> read() {
        Optional<Optional<LocalDate>> last = ends.read();
        Optional<Optional<Money>> amount = cost.read();
        return last.flatMap(l -> amount.map(a -> new Incentive(kind.get(), l, a)));
    }

    /** Gives it to a prospect, and asks later what came of it. */
    Optional<GiveIncentive> give(ProspectId prospect, String subject) {
        Optional<LocalDate> day = on.read().flatMap(Function.identity());
        Optional<Incentive> incentive = read();
        Optional<Optional<LocalDate>> asked = followUp.read();
        return day.flatMap(d -> incentive.flatMap(i -> asked.map(
                again -> new GiveIncentive(prospect, i, subject, d, again.map(a -> asking(prospect, subject, a))))));
    }

    private PlanActivity asking(ProspectId prospect, String subject, LocalDate day) {
        String what = subject.isBlank() ? name(kind.get()) : subject.strip();
        String about = texts.text("plan.given.follow_up.subject", what);
        return new PlanActivity(prospect, ActivityKind.CALL, about, Due.on(day), Optional.empty());
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
    public FormField<Optional<LocalDate>> ends() {
        return ends;
    }

    /** What it costs. */
    public FormField<Optional<Money>> cost() {
        return cost;
    }

    /** When to ask what came of it. */
    public FormField<Optional<LocalDate>> followUp() {
        return followUp;
    }
}
