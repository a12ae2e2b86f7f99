package huni.ui.prospect;

import huni.domain.ContactId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.QrCodes;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.ui.field.OpenFields;
import huni.work.SharedField;
import huni.work.prospect.PutContact;
import huni.work.prospect.RemoveContact;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The people at the prospect. */
final class ContactsViewModel {

    private final ProspectScreenContext context;
    private final Runnable onIdentity;
    private final ProspectActions actions;
    private final Map<ContactId, ContactViewModel> people = new HashMap<>();
    private final ObservableList<ContactViewModel> shown = FXCollections.observableArrayList();
    private final StringProperty newName = new SimpleStringProperty(this, "newName", "");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper(this, "newProblem", "");
    private Optional<LocalDateTime> appointment = Optional.empty();
    private int nextPosition;
    private boolean adding;
    private Optional<ContactId> awaited = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<ContactViewModel>> begun =
            new ReadOnlyObjectWrapper<>(this, "begun", Optional.empty());

    /**
     * The people of one prospect.
     *
     * @param onIdentity runs when a phone number or an e-mail address is typed, which may be another prospect's
     * @param actions open a number or an address, and ask whether somebody is forgotten
     */
    ContactsViewModel(ProspectScreenContext context, Runnable onIdentity, ProspectActions actions) {
        this.context = context;
        this.onIdentity = onIdentity;
        this.actions = actions;
        newName.subscribe(_ -> newProblem.set(""));
    }

    void show(Dossier dossier) {
        List<Contact> contacts = dossier.contacts();
        appointment = upcoming(dossier);
        nextPosition = contacts.isEmpty() ? 0 : contacts.getLast().position() + 1;
        for (Contact contact : contacts) {
            ContactViewModel person =
                    people.computeIfAbsent(contact.id(), _ -> new ContactViewModel(context, contact, onIdentity));
            person.show(contact, dossier.consents());
        }
        List<ContactViewModel> order =
                contacts.stream().map(c -> people.get(c.id())).toList();
        if (!order.equals(shown)) {
            shown.setAll(order);
        }
        begin();
    }

    private void begin() {
        Optional<ContactViewModel> person = awaited.flatMap(
                id -> shown.stream().filter(each -> each.id().equals(id)).findFirst());
        if (person.isPresent()) {
            awaited = Optional.empty();
            begun.set(person);
        }
    }

    /** Until the next working day: who has an appointment on Monday is reminded on Friday. */
    private Optional<LocalDateTime> upcoming(Dossier dossier) {
        LocalDate today = context.formats().today();
        LocalDate last = context.door().workingTime().after(today);
        return dossier.planned().stream()
                .filter(activity -> activity.kind() == ActivityKind.APPOINTMENT)
                .flatMap(activity -> activity.due().stream())
                .filter(due -> due.day().isAfter(today) && !due.day().isAfter(last))
                .flatMap(due -> due.time().stream().map(due.day()::atTime))
                .min(Comparator.naturalOrder());
    }

    /** The text message that reminds of the appointment before the next working day is over, unless they refused messages. */
    Optional<String> reminder(ContactViewModel person) {
        return appointment
                .filter(_ -> !person.consents().forbids(Consent.Channel.MESSAGE))
                .map(at -> context.texts()
                        .text(
                                "prospect.contact.code.reminder.text",
                                person.name().textProperty().get().strip(),
                                reminded(at.toLocalDate()),
                                context.formats().time(at.toLocalTime())));
    }

    private String reminded(LocalDate day) {
        return day.equals(context.formats().today().plusDays(1))
                ? context.texts().text("prospect.contact.code.reminder.tomorrow")
                : context.texts()
                        .text(
                                "prospect.contact.code.reminder.day",
                                context.formats().longDay(day));
    }

    /** What a phone reads. */
    QrCodes codes() {
        return context.sources().codes();
    }

    /** Adds a contact of the name that was typed. */
    void add() {
        if (newName.get().isBlank()) {
            newProblem.set(context.texts().text("prospect.contact.name.missing"));
            return;
        }
        if (adding) {
            return;
        }
        adding = true;
        Contact contact = new Contact(
                new ContactId(context.sources().ids().get()),
                context.id(),
                newName.get().strip(),
                "",
                "",
                "",
                "",
                Authority.Role.UNKNOWN,
                nextPosition,
                0);
        context.door()
                .perform(
                        new PutContact(contact),
                        _ -> {
                            adding = false;
                            newName.set("");
                            awaited = Optional.of(contact.id());
                            begin();
                        },
                        sentence -> {
                            adding = false;
                            newProblem.set(sentence);
                        });
    }

    /** Asks whether one of them is forgotten for good. */
    void forget(ContactViewModel person) {
        actions.forget(Optional.of(person.id()));
    }

    /** Takes a contact away; that can be undone. */
    void remove(ContactViewModel person) {
        context.remove(
                new SharedField<>(
                        context.id(), Contact.class, one -> one.id().equals(person.id()), one -> one.withVersion(0)),
                person.shown().withVersion(0),
                new RemoveContact(
                        context.id(), person.id(), Optional.of(person.consents().told())),
                context.texts()
                        .text(
                                "prospect.contact.removed",
                                person.name().textProperty().get()));
    }

    /**
     * Calls the number that somebody has, with the program the system has for it. Who does not want that is called all the
     * same, and it is recorded.
     */
    void call(ContactViewModel person) {
        override(person, Consent.Channel.PHONE);
        open("tel", person.phone().textProperty().get().replaceAll("[^+\\d]", ""));
    }

    /** Begins an e-mail to somebody; to one who does not want it likewise. */
    void mail(ContactViewModel person) {
        override(person, Consent.Channel.EMAIL);
        open("mailto", person.email().textProperty().get().strip());
    }

    private void override(ContactViewModel person, Consent.Channel channel) {
        if (person.consents().forbids(channel)) {
            person.consents().override(person.name().textProperty().get(), channel);
        }
    }

    private void open(String scheme, String address) {
        try {
            actions.write(new URI(scheme, address, null));
        } catch (URISyntaxException e) {
            context.door().problem(context.texts().text("prospect.contact.open.failed", address));
        }
    }

    /** The contact whose name is being typed, in a line. */
    Optional<String> typed() {
        return OpenFields.line(context.texts(), context.texts().text("prospect.contact.name"), newName.get());
    }

    /** Adds a contact whose name is being typed. */
    void leave() {
        if (!newName.get().isBlank()) {
            add();
        }
    }

    /** By position. */
    ObservableList<ContactViewModel> people() {
        return shown;
    }

    /** Who was added last, of whom only the name is known; empty before. */
    ReadOnlyObjectProperty<Optional<ContactViewModel>> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    StringProperty newNameProperty() {
        return newName;
    }

    /** What is wrong with the new contact; empty if nothing is. */
    ReadOnlyStringProperty newProblemProperty() {
        return newProblem.getReadOnlyProperty();
    }
}
