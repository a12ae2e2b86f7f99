package huni.ui.prospect;

import huni.domain.ContactId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.language.Phones;
import huni.ui.contact.ContactConsents;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.prospect.EditContact;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** One person at the prospect. */
final class ContactViewModel {

    private final ContactId id;
    private final ProspectScreenContext context;
    private final SavedText<String> name;
    private final SavedText<String> title;
    private final SavedText<String> phone;
    private final SavedText<String> email;
    private final SavedChoice<Authority.Role> role;
    private final ContactConsents consents;
    private final StringBinding summary;
    private Contact shown;

    ContactViewModel(ProspectScreenContext context, Contact first, Runnable onIdentity) {
        this.id = first.id();
        this.shown = first;
        this.context = context;
        this.name = context.field(
                "prospect.contact.name",
                ":" + id.value(),
                first.name(),
                FieldFormat.needed(context.texts().text("prospect.contact.name.missing")),
                save(Contact::name, (c, v) -> with(c, v, c.title(), c.phone(), c.email(), c.role())));
        this.title = context.field(
                "prospect.contact.title",
                ":" + id.value(),
                first.title(),
                FieldFormat.words(),
                save(Contact::title, (c, v) -> with(c, c.name(), v, c.phone(), c.email(), c.role())));
        this.phone = context.field(
                "prospect.contact.phone",
                ":" + id.value(),
                phone(first),
                FieldFormat.words(),
                save(ContactViewModel::phone, (c, v) -> with(c, c.name(), c.title(), v, c.email(), c.role())));
        this.email = context.field(
                "prospect.contact.email",
                ":" + id.value(),
                first.email(),
                FieldFormat.words(),
                save(Contact::email, (c, v) -> with(c, c.name(), c.title(), c.phone(), v, c.role())));
        this.role = new SavedChoice<>(
                first.role(),
                List.of(Authority.Role.values()),
                context.words()::role,
                save(Contact::role, (c, v) -> with(c, c.name(), c.title(), c.phone(), c.email(), v)),
                context.door()::problem);
        this.consents = new ContactConsents(
                context.id(), id, context.door(), context.fields(), context.formats(), context.texts());
        this.summary = Bindings.createStringBinding(
                this::summarised,
                title.textProperty(),
                phone.textProperty(),
                email.textProperty(),
                consents.refusalProperty());
        phone.textProperty().subscribe((_, _) -> onIdentity.run());
        email.textProperty().subscribe((_, _) -> onIdentity.run());
    }

    private <T> SaveAction<T> save(Function<Contact, T> content, BiFunction<Contact, T, Contact> edit) {
        return context.save(
                Contact.class,
                one -> one.id().equals(id),
                content,
                value -> new EditContact(context.id(), id, c -> edit.apply(c, value)));
    }

    private static String phone(Contact contact) {
        return Phones.readable(contact.phone(), contact.phoneE164());
    }

    private Contact with(Contact c, String name, String title, String phone, String email, Authority.Role role) {
        String e164 = phone.equals(c.phone())
                ? c.phoneE164()
                : context.sources().phones().e164(phone).orElse("");
        return new Contact(c.id(), c.prospect(), name, title, phone, e164, email, role, c.position(), c.version());
    }

    void show(Contact contact, Consents told) {
        shown = contact;
        consents.show(told);
        name.show(contact.name());
        title.show(contact.title());
        phone.show(phone(contact));
        email.show(contact.email());
        role.show(contact.role());
    }

    private String summarised() {
        return Stream.of(
                        title.textProperty().get(),
                        phone.textProperty().get(),
                        email.textProperty().get(),
                        consents.refusalProperty().get())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    ContactId id() {
        return id;
    }

    /** As it was shown last. */
    Contact shown() {
        return shown;
    }

    SavedText<String> name() {
        return name;
    }

    SavedText<String> title() {
        return title;
    }

    SavedText<String> phone() {
        return phone;
    }

    SavedText<String> email() {
        return email;
    }

    SavedChoice<Authority.Role> role() {
        return role;
    }

    /** Whether they may be called and written to. */
    ContactConsents consents() {
        return consents;
    }

    /** Title, phone, e-mail and what they refused in one line, as far as it is known. */
    StringBinding summaryProperty() {
        return summary;
    }
}
