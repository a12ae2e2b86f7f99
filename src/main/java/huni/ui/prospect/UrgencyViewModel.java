package huni.ui.prospect;

import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.prospect.EditProspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How soon the prospect decides. */
final class UrgencyViewModel {

    private final ProspectScreenContext context;
    private final SavedChoice<Urgency.Level> level;
    private final SavedText<Optional<LocalDate>> decisionBy;
    private final SavedText<String> otherwise;
    private final SavedText<String> trigger;
    private final SavedText<String> alsoDecide;
    private final SavedChoice<Certainty> certainty;
    private final ReadOnlyBooleanWrapper notTold = new ReadOnlyBooleanWrapper(this, "notTold");

    UrgencyViewModel(ProspectScreenContext context) {
        this.context = context;
        this.level = new SavedChoice<>(
                Urgency.Level.UNKNOWN,
                List.of(Urgency.Level.values()),
                context.words()::urgency,
                save(Urgency::level, (u, l) -> u.withLevel(l).typed()),
                context.door()::problem);
        this.decisionBy = context.field(
                "prospect.urgency.by",
                Optional.empty(),
                FieldFormat.dayAhead(context.formats(), context.texts()),
                save(Urgency::decisionBy, (u, day) -> u.withDecisionBy(day).typed()));
        this.otherwise = context.field(
                "prospect.urgency.otherwise",
                "",
                FieldFormat.words(),
                save(Urgency::otherwise, (u, words) -> u.withOtherwise(words).typed()));
        this.trigger = context.field(
                "prospect.urgency.trigger",
                "",
                FieldFormat.words(),
                save(Urgency::trigger, (u, words) -> u.withTrigger(words).typed()));
        this.alsoDecide = context.field(
                "prospect.urgency.also", "", FieldFormat.words(), save(Urgency::alsoDecide, Urgency::withAlsoDecide));
        this.certainty = new SavedChoice<>(
                Certainty.NOT_ASKED,
                List.of(Certainty.values()),
                context.words()::certainty,
                save(Urgency::certainty, Urgency::withCertainty),
                context.door()::problem);
    }

    private <T> SaveAction<T> save(Function<Urgency, T> content, BiFunction<Urgency, T, Urgency> edit) {
        return context.save(
                p -> content.apply(p.urgency()),
                value -> EditProspect.urgency(context.id(), u -> edit.apply(u, value)));
    }

    void show(Prospect prospect) {
        Urgency urgency = prospect.urgency();
        notTold.set(prospect.notTold().contains(KeyFact.URGENCY));
        level.show(urgency.level());
        decisionBy.show(urgency.decisionBy());
        otherwise.show(urgency.otherwise());
        trigger.show(urgency.trigger());
        alsoDecide.show(urgency.alsoDecide());
        certainty.show(urgency.certainty());
    }

    SavedChoice<Urgency.Level> level() {
        return level;
    }

    SavedText<Optional<LocalDate>> decisionBy() {
        return decisionBy;
    }

    SavedText<String> otherwise() {
        return otherwise;
    }

    /** What happens at them that makes it urgent. */
    SavedText<String> trigger() {
        return trigger;
    }

    SavedText<String> alsoDecide() {
        return alsoDecide;
    }

    /** Whether it was asked for last and not told. */
    ReadOnlyBooleanProperty notToldProperty() {
        return notTold.getReadOnlyProperty();
    }

    SavedChoice<Certainty> certainty() {
        return certainty;
    }
}
