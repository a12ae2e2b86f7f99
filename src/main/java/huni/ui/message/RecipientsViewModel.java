package huni.ui.message;

import huni.domain.ProspectId;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Contact;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.work.prospect.OverrideConsent;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Whom a message is for. Who does not want e-mails is written to knowingly only. */
final class RecipientsViewModel {

    private final ProspectId prospect;
    private final Performer door;
    private final Texts texts;
    private final Runnable onChosen;
    private final ReadOnlyObjectWrapper<Optional<Recipient>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final ObservableList<Recipient> all = FXCollections.observableArrayList();

    /** @param onChosen called when somebody else is addressed */
    RecipientsViewModel(ProspectId prospect, Performer door, Texts texts, Runnable onChosen) {
        this.prospect = prospect;
        this.door = door;
        this.texts = texts;
        this.onChosen = onChosen;
    }

    /** Those of the prospect who have an address; who is addressed stays it. */
    void show(Dossier known) {
        List<Recipient> people = known.contacts().stream()
                .filter(contact -> !contact.email().isBlank())
                .map(contact -> new Recipient(contact, known.consents().forbids(contact.id(), Channel.EMAIL)))
                .toList();
        if (!people.equals(all)) {
            all.setAll(people);
            address(chosen.get()
                    .flatMap(one -> find(one.contact()))
                    .or(() -> known.consents().open(known.contacts(), Channel.EMAIL).stream()
                            .findFirst()
                            .flatMap(this::find))
                    .or(() -> people.stream().findFirst()));
        }
    }

    private Optional<Recipient> find(Contact contact) {
        return all.stream()
                .filter(one -> one.contact().id().equals(contact.id()))
                .findFirst();
    }

    /** Addresses the message to somebody. */
    void choose(Recipient one) {
        address(Optional.of(one));
        onChosen.run();
    }

    private void address(Optional<Recipient> one) {
        chosen.set(one);
        address.set(one.map(person -> person.contact().email().strip()).orElse(""));
        refusal.set(one.filter(Recipient::refused)
                .map(person -> texts.text("message.refused", person.contact().name()))
                .orElse(""));
    }

    /** Writes to somebody who does not want that; it is recorded. */
    void override() {
        chosen.get()
                .map(one -> new DomainWords(texts).overridden(one.contact().name(), Channel.EMAIL))
                .ifPresent(words -> door.perform(new OverrideConsent(prospect, words), _ -> refusal.set("")));
    }

    /** Whether whom it is for does not want it, and nobody said to write all the same: that stands before everything else. */
    boolean isRefused() {
        return !refusal.get().isEmpty();
    }

    /** Whom it is addressed to, if anybody. */
    Optional<Contact> contact() {
        return chosen.get().map(Recipient::contact);
    }

    /** Those who have an address. */
    ObservableList<Recipient> all() {
        return all;
    }

    /** Whom it is addressed to. */
    ReadOnlyObjectProperty<Optional<Recipient>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The address it goes to. */
    StringProperty addressProperty() {
        return address;
    }

    /** That whom it is for does not want e-mails; empty if they said no such thing, or it is overridden. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
