package huni.ui.prospect;

import huni.domain.ProspectId;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.prospect.Contact;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.ui.kit.Latest;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveProspects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who it is, what it is worth, and whether it is known twice. */
final class HeadViewModel {

    /** A prospect that may be the same one, and what is the same. */
    record Twin(ProspectId id, String sentence) {}

    /** What is typed at the moment that tells a prospect from others. */
    record Identity(String company, List<String> phones, List<String> emails) {}

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final Supplier<Identity> identity;
    private final Latest looking;
    private final SavedText<String> company;
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper(this, "person", "");
    private final ReadOnlyStringWrapper worth = new ReadOnlyStringWrapper(this, "worth", "");
    private final ReadOnlyStringWrapper expected = new ReadOnlyStringWrapper(this, "expected", "");
    private final ObservableList<Twin> twins = FXCollections.observableArrayList();
    private boolean acting;

    HeadViewModel(ProspectScreenContext context, ProspectActions actions, Supplier<Identity> identity) {
        this.context = context;
        this.actions = actions;
        this.identity = identity;
        this.looking = new Latest(context.tasks());
        this.company = context.field(
                "prospect.company",
                "",
                FieldFormat.needed(context.texts().text("prospect.company.missing")),
                SaveAction.by(context.door(), name -> EditProspect.rename(context.id(), name)));
    }

    /** @param chance to win it, if that is still open */
    void show(Dossier dossier, Optional<BigDecimal> chance) {
        company.show(dossier.prospect().company());
        person.set(
                dossier.contacts().stream().findFirst().map(HeadViewModel::line).orElse(""));
        worth.set(dossier.prospect().worth().map(context.formats()::money).orElse(""));
        expected.set(dossier.prospect()
                .worth()
                .flatMap(amount -> chance.map(c -> amount.multipliedBy(c, RoundingMode.HALF_EVEN)))
                .map(context.formats()::roughly)
                .orElse(""));
    }

    private static String line(Contact contact) {
        return Stream.of(
                        contact.name(),
                        contact.title(),
                        Phones.readable(contact.phone(), contact.phoneE164()).replace(' ', '\u00a0'))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    /** Looks for prospects that are the same as what is typed now. */
    void look() {
        Identity typed = identity.get();
        looking.run(
                () -> context.sources()
                        .prospects()
                        .duplicates(
                                typed.company(),
                                typed.phones().stream()
                                        .flatMap(p -> context.sources().phones().e164(p).stream())
                                        .toList(),
                                typed.emails(),
                                Optional.of(context.id())),
                found -> twins.setAll(found.stream().map(this::twin).toList()),
                _ -> twins.clear());
    }

    private Twin twin(Duplicate found) {
        String other = found.prospect().company();
        return new Twin(
                found.prospect().prospect(),
                switch (found.by()) {
                    case NAME -> context.texts().text("prospect.twin.name", other);
                    case PHONE -> context.texts().text("prospect.twin.phone", other);
                    case EMAIL -> context.texts().text("prospect.twin.email", other);
                });
    }

    /** Shows the other one instead. */
    void open(Twin twin) {
        actions.open(twin.id());
    }

    /** Takes over what the other one knows, and the other one away; that can be undone. */
    void merge(Twin twin) {
        act(() -> context.door()
                .perform(
                        new MergeProspects(context.id(), twin.id()),
                        done -> {
                            acting = false;
                            twins.remove(twin);
                            context.door().offerUndo(context.texts().text("prospect.merged"), done);
                        },
                        this::failed));
    }

    /** Takes the prospect away; that can be undone. */
    void remove() {
        String name = company.textProperty().get();
        act(() -> context.door()
                .perform(
                        new RemoveProspects(List.of(context.id())),
                        done -> {
                            acting = false;
                            context.door().offerUndo(context.texts().text("prospect.removed", name), done);
                            actions.close();
                        },
                        this::failed));
    }

    /** Goes away from this prospect. */
    void close() {
        actions.close();
    }

    private void act(Runnable write) {
        if (!acting) {
            acting = true;
            write.run();
        }
    }

    private void failed(String sentence) {
        acting = false;
        context.door().problem(sentence);
    }

    SavedText<String> company() {
        return company;
    }

    /** The first contact in one line: name, title, phone; empty if there is none. */
    ReadOnlyStringProperty personProperty() {
        return person.getReadOnlyProperty();
    }

    /** What the sale is worth; empty if it is not known. */
    ReadOnlyStringProperty worthProperty() {
        return worth.getReadOnlyProperty();
    }

    /** What is expected of it; empty if its worth is not known. */
    ReadOnlyStringProperty expectedProperty() {
        return expected.getReadOnlyProperty();
    }

    /** Prospects that may be the same one. */
    ObservableList<Twin> twins() {
        return twins;
    }
}
