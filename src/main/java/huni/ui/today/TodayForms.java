package huni.ui.today;

import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.activity.NextSuggestion;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.PlanForms;
import huni.ui.plan.PlanPurpose;
import huni.ui.today.TodayLine.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Opens the form that plans or gives something, with what is usual already in it. */
final class TodayForms {

    private final PlanContext context;
    private final ReadOnlyObjectWrapper<Optional<PlanFormViewModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private Optional<Object> about = Optional.empty();
    private int opened;

    TodayForms(PlanContext context) {
        this.context = context;
    }

    /** Opens the form of the verb; nothing for one that has none. */
    void open(Entry entry, TodayVerb verb) {
        about = Optional.of(entry.key());
        switch (verb) {
            case PLAN -> plan(entry);
            case MISSED -> miss(entry);
            case GIVE_TRIAL -> give(entry, Incentive.Kind.TRIAL);
            case GIVE_DEMO -> give(entry, Incentive.Kind.DEMO);
            case GIVE_GIFT -> give(entry, Incentive.Kind.GIFT);
            default -> {}
        }
    }

    /** The keyboard went to another line: a form in which nothing was typed does not stay open beside that. */
    void wentTo(Optional<Entry> entry) {
        boolean untouched =
                form.get().filter(open -> !open.typedProperty().get()).isPresent();
        if (untouched && !entry.map(Entry::key).equals(about)) {
            leave();
            close();
        }
    }

    /** Ends the step of an entry and plans what usually comes after it; plans something where there is none. */
    private void plan(Entry entry) {
        entry.step().ifPresentOrElse(step -> endAndPlan(entry, step), () -> planFirst(entry));
    }

    private void endAndPlan(Entry entry, Activity step) {
        NextSuggestion next = NextSuggestion.after(
                step, context.formats().today(), context.performer().workingTime());
        open(new PlanPurpose.End(entry.prospect(), entry.words().company(), step.id(), next.kind()), next.day());
    }

    /** Says that the appointment of an entry did not take place, and offers a new date. */
    private void miss(Entry entry) {
        LocalDate next =
                context.performer().workingTime().after(context.formats().today());
        entry.step()
                .ifPresent(appointment ->
                        open(new PlanPurpose.Miss(appointment, entry.words().company()), next));
    }

    private void planFirst(Entry entry) {
        leave();
        form.set(Optional.of(new PlanForms(context, true)
                .next(List.of(entry.prospect()), entry.words().company(), false, ended())));
    }

    /** Gives the prospect of an entry something, today. */
    private void give(Entry entry, Incentive.Kind kind) {
        open(
                        new PlanPurpose.Give(entry.prospect(), entry.words().company()),
                        context.formats().today())
                .given()
                .kindProperty()
                .set(kind);
    }

    private PlanFormViewModel open(PlanPurpose purpose, LocalDate first) {
        leave();
        PlanFormViewModel shown = new PlanForms(context, true).open(purpose, first, ended());
        form.set(Optional.of(shown));
        return shown;
    }

    /** Closes the form that is opened now, and none that has come in its place before it was written. */
    private Runnable ended() {
        int mine = ++opened;
        return () -> {
            if (mine == opened) {
                close();
            }
        };
    }

    /** Another form comes in the place of the one that is open, or none. */
    private void leave() {
        form.get().ifPresent(PlanFormViewModel::putAside);
    }

    private void close() {
        form.set(Optional.empty());
    }

    /** The form, while it is open. */
    ReadOnlyObjectProperty<Optional<PlanFormViewModel>> formProperty() {
        return form.getReadOnlyProperty();
    }
}
