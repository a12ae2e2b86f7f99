package huni.ui.prospect;

import huni.domain.prospect.Certainty;
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

/** How soon the prospect decides. */
final class UrgencyViewModel {

    private final ProspectScreenContext desk;
    private final SavedChoice<Urgency.Level> level;
    private final SavedText<Optional<LocalDate>> decisionBy;
    private final SavedText<String> otherwise;
    private final SavedText<String> alsoDecide;
    private final SavedChoice<Certainty> certainty;

    UrgencyViewModel(ProspectScreenContext desk) {
        this.desk = desk;
        this.level = new SavedChoice<>(
                Urgency.Level.UNKNOWN,
                List.of(Urgency.Level.values()),
                desk.words()::urgency,
                save((u, l) -> told(new Urgency(l, u.decisionBy(), u.otherwise(), u.alsoDecide(), u.certainty()))),
                desk.door()::problem);
        this.decisionBy = desk.field(
                "prospect.urgency.by",
                Optional.empty(),
                FieldFormat.day(desk.formats(), desk.texts()),
                save((u, day) -> told(new Urgency(u.level(), day, u.otherwise(), u.alsoDecide(), u.certainty()))));
        this.otherwise = desk.field(
                "prospect.urgency.otherwise",
                "",
                FieldFormat.words(),
                save((u, words) -> told(new Urgency(u.level(), u.decisionBy(), words, u.alsoDecide(), u.certainty()))));
        this.alsoDecide = desk.field(
                "prospect.urgency.also",
                "",
                FieldFormat.words(),
                save((u, words) -> new Urgency(u.level(), u.decisionBy(), u.otherwise(), words, u.certainty())));
        this.certainty = new SavedChoice<>(
                Certainty.NOT_ASKED,
                List.of(Certainty.values()),
                desk.words()::certainty,
                save(Urgency::known),
                desk.door()::problem);
    }

    private <T> SaveAction<T> save(BiFunction<Urgency, T, Urgency> edit) {
        return SaveAction.by(desk.door(), value -> EditProspect.urgency(desk.id(), u -> edit.apply(u, value)));
    }

    /** Whoever tells how urgent it is has found something out. */
    private static Urgency told(Urgency u) {
        boolean any = u.level() != Urgency.Level.UNKNOWN
                || u.decisionBy().isPresent()
                || !u.otherwise().isEmpty();
        return any && u.certainty() == Certainty.NOT_ASKED ? u.known(Certainty.VAGUE) : u;
    }

    void show(Urgency urgency) {
        level.show(urgency.level());
        decisionBy.show(urgency.decisionBy());
        otherwise.show(urgency.otherwise());
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

    SavedText<String> alsoDecide() {
        return alsoDecide;
    }

    SavedChoice<Certainty> certainty() {
        return certainty;
    }
}
