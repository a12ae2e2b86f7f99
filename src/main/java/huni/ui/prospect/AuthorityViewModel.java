package huni.ui.prospect;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Prospect;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether the one we talk to decides. */
final class AuthorityViewModel {

    private final ProspectScreenContext context;
    private final SavedChoice<Authority.Role> role;
    private final SavedText<String> how;
    private final SavedText<String> decisionMaker;
    private final SavedChoice<Certainty> certainty;
    private final ReadOnlyBooleanWrapper notTold = new ReadOnlyBooleanWrapper(this, "notTold");
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> confirmedOn =
            new ReadOnlyObjectWrapper<>(this, "confirmedOn", Optional.empty());

    AuthorityViewModel(ProspectScreenContext context) {
        this.context = context;
        this.role = new SavedChoice<>(
                Authority.Role.UNKNOWN,
                List.of(Authority.Role.values()),
                context.words()::role,
                save(Authority::role, (a, r) -> a.withRole(r).typed()),
                context.door()::problem);
        this.how = context.field(
                "prospect.authority.how",
                "",
                FieldFormat.words(),
                save(Authority::how, (a, words) -> a.withHow(words).typed()));
        this.decisionMaker = context.field(
                "prospect.authority.decision_maker",
                "",
                FieldFormat.words(),
                save(Authority::decisionMaker, Authority::withDecisionMaker));
        this.certainty = new SavedChoice<>(
                Certainty.NOT_ASKED,
                List.of(Certainty.values()),
                this::name,
                save(Authority::certainty, (a, c) -> a.withCertainty(c)),
                context.door()::problem);
    }

    private <T> SaveAction<T> save(Function<Authority, T> content, BiFunction<Authority, T, Authority> edit) {
        return context.save(
                p -> content.apply(p.authority()),
                value -> EditProspect.authority(context.id(), a -> edit.apply(a, value)));
    }

    private String name(Certainty c) {
        return context.words().certainty(c);
    }

    /** What the mark beside the title says: how sure it is, and since when if it is confirmed. */
    String mark(Certainty c, Optional<LocalDate> since) {
        return c == Certainty.CONFIRMED && since.isPresent()
                ? context.texts()
                        .text(
                                "prospect.authority.confirmed",
                                name(c),
                                context.formats().day(since.get()))
                : name(c);
    }

    void show(Prospect prospect) {
        Authority authority = prospect.authority();
        notTold.set(prospect.notTold().contains(KeyFact.AUTHORITY));
        role.show(authority.role());
        how.show(authority.how());
        decisionMaker.show(authority.decisionMaker());
        confirmedOn.set(authority.confirmedOn());
        certainty.show(authority.certainty());
    }

    SavedChoice<Authority.Role> role() {
        return role;
    }

    SavedText<String> how() {
        return how;
    }

    SavedText<String> decisionMaker() {
        return decisionMaker;
    }

    /** Whether it was asked for last and not told. */
    ReadOnlyBooleanProperty notToldProperty() {
        return notTold.getReadOnlyProperty();
    }

    SavedChoice<Certainty> certainty() {
        return certainty;
    }

    /** The day on which it was confirmed; empty while it is not. */
    ReadOnlyObjectProperty<Optional<LocalDate>> confirmedOnProperty() {
        return confirmedOn.getReadOnlyProperty();
    }
}
