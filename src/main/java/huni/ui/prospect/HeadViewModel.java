package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.dossier.Identity;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.language.Phones;
import huni.ui.field.FieldFormat;
import huni.ui.field.SavedText;
import huni.work.prospect.EditProspect;
import huni.work.prospect.RemoveProspects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Who it is, what it is worth, and whether it is known twice. */
final class HeadViewModel {

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final TwinsViewModel twins;
    private final SavedText<String> company;
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper(this, "person", "");
    private final ReadOnlyStringWrapper worth = new ReadOnlyStringWrapper(this, "worth", "");
    private final ReadOnlyStringWrapper expected = new ReadOnlyStringWrapper(this, "expected", "");
    private boolean acting;

    HeadViewModel(ProspectScreenContext context, ProspectActions actions, Supplier<Identity> identity) {
        this.context = context;
        this.actions = actions;
        this.twins = new TwinsViewModel(context, actions, identity);
        this.company = context.field(
                "prospect.company",
                "",
                FieldFormat.needed(context.texts().text("prospect.company.missing")),
                context.save(Prospect::company, name -> EditProspect.rename(context.id(), name)));
    }

    /** @param chance to win it, if that is still open and known */
    void show(Dossier dossier, Pipeline pipeline, Optional<ProspectSources.OpenChance> chance) {
        company.show(dossier.prospect().company());
        person.set(
                dossier.contacts().stream().findFirst().map(HeadViewModel::line).orElse(""));
        twins.show(dossier, pipeline);
        worth.set(dossier.prospect().worth().map(context.formats()::money).orElse(""));
        expected.set(dossier.prospect()
                .worth()
                .flatMap(amount -> chance.map(known ->
                        amount.multipliedBy(BigDecimal.valueOf(known.chance().used()), RoundingMode.HALF_EVEN)))
                .map(amount -> context.texts()
                        .text("prospect.in_the_end", context.formats().roughly(amount)))
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

    /** Writes to this prospect from a template. */
    void message() {
        actions.message(Optional.empty());
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
    TwinsViewModel twins() {
        return twins;
    }
}
