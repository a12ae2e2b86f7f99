package huni.ui.message;

import huni.domain.PersonalSettings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.OutgoingMessage;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Contact;
import huni.language.DomainWords;
import huni.language.FilledText;
import huni.language.TemplateFiller;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Operation;
import huni.work.activity.EndActivity;
import huni.work.activity.LogActivity;
import huni.work.prospect.OverrideConsent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A message to one prospect on its way. Nothing is sent here: it is copied, or handed to the person's mail program. */
public final class MessageViewModel implements AutoCloseable {

    private final MessageRequest request;
    private final MessageSources sources;
    private final Performer door;
    private final Texts texts;
    private final DomainWords words;
    private final MessageActions actions;
    private final TemplateFiller filler;
    private final TemplatesViewModel templates;
    private final Latest reading;
    private final Runnable stopListening;
    private final ReadOnlyStringWrapper company = new ReadOnlyStringWrapper(this, "company", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<Optional<Recipient>> recipient =
            new ReadOnlyObjectWrapper<>(this, "recipient", Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
    private final ObservableList<FieldLine> fields = FXCollections.observableArrayList();
    private final Map<MessageField, String> written = new EnumMap<>(MessageField.class);
    private final FilledDraft subject = new FilledDraft(this::filled);
    private final FilledDraft body = new FilledDraft(this::filled);
    private Optional<Dossier> dossier = Optional.empty();
    private boolean overridden;
    private boolean ticking;

    /** Begins to read the prospect and the templates; close it when its screen closes. */
    public MessageViewModel(
            MessageRequest request,
            MessageSources sources,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            MessageActions actions) {
        this.request = request;
        this.sources = sources;
        this.door = performer.forScreen();
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.actions = actions;
        this.filler = new TemplateFiller(sources.standard());
        this.reading = new Latest(tasks);
        this.templates = new TemplatesViewModel(sources, door, texts, this::begin);
        this.stopListening = performer.onChanged(this::changed);
        reload();
    }

    private record Loaded(Optional<Dossier> dossier, List<MessageTemplate> templates) {}

    private void changed(Changed changed) {
        if (changed.everything()
                || changed.prospects().isEmpty()
                || changed.prospects().contains(request.prospect())) {
            reload();
        }
    }

    private void reload() {
        reading.run(
                () -> new Loaded(
                        sources.prospects().dossier(request.prospect()),
                        sources.messages().templates()),
                this::show,
                failure -> door.problem(
                        texts.text("message.read.failed", UnexpectedErrors.log("reading a message", failure))));
    }

    private void show(Loaded now) {
        if (now.dossier().isEmpty()) {
            actions.close();
            return;
        }
        Dossier known = now.dossier().get();
        dossier = now.dossier();
        company.set(known.prospect().company());
        List<Recipient> people = known.contacts().stream()
                .filter(contact -> !contact.email().isBlank())
                .map(contact -> new Recipient(contact, known.consents().forbids(contact.id(), Channel.EMAIL)))
                .toList();
        if (!people.equals(recipients)) {
            recipients.setAll(people);
            choose(recipient
                    .get()
                    .flatMap(chosen -> find(chosen.contact()))
                    .or(() -> known.consents().open(known.contacts(), Channel.EMAIL).stream()
                            .findFirst()
                            .flatMap(this::find))
                    .or(() -> people.stream().findFirst()));
        }
        templates.show(now.templates(), request.occasion().orElseGet(() -> occasion(known)));
        refill();
        loaded.set(true);
    }

    private Optional<Recipient> find(Contact contact) {
        return recipients.stream()
                .filter(one -> one.contact().id().equals(contact.id()))
                .findFirst();
    }

    /** What a message is most likely for: an answer that is waited for, an appointment, or a sign of life. */
    private MessageTemplate.Occasion occasion(Dossier known) {
        Optional<Activity> about = step(known);
        if (about.filter(one -> one.kind() == ActivityKind.INFORMATION_REQUEST).isPresent()) {
            return MessageTemplate.Occasion.INFORMATION;
        }
        return known.planned().stream()
                .map(Activity::kind)
                .flatMap(kind -> switch (kind) {
                    case INFORMATION_REQUEST -> Stream.of(MessageTemplate.Occasion.INFORMATION);
                    case APPOINTMENT -> Stream.of(MessageTemplate.Occasion.REMINDER);
                    case INCENTIVE -> Stream.of(MessageTemplate.Occasion.INCENTIVE);
                    case CALL, EMAIL, TASK, NOTE -> Stream.<MessageTemplate.Occasion>empty();
                })
                .findFirst()
                .orElse(MessageTemplate.Occasion.SILENCE);
    }

    private Optional<Activity> step(Dossier known) {
        return request.step()
                .flatMap(id -> known.planned().stream()
                        .filter(activity -> activity.id().equals(id))
                        .findFirst());
    }

    /** Addresses the message to somebody. */
    void choose(Recipient chosen) {
        choose(Optional.of(chosen));
        refill();
    }

    private void choose(Optional<Recipient> chosen) {
        recipient.set(chosen);
        overridden = false;
        address.set(chosen.map(one -> one.contact().email().strip()).orElse(""));
        refusal.set(chosen.filter(Recipient::refused)
                .map(one -> texts.text("message.refused", one.contact().name()))
                .orElse(""));
    }

    /** Writes to somebody who does not want that; it is recorded. */
    void override() {
        recipient
                .get()
                .ifPresent(one -> door.perform(
                        new OverrideConsent(
                                request.prospect(),
                                words.overridden(one.contact().name(), Channel.EMAIL)),
                        _ -> {
                            overridden = true;
                            refusal.set("");
                            problem.set("");
                        }));
    }

    private void begin(MessageTemplate template) {
        written.clear();
        problem.set("");
        subject.begin(template.subject());
        body.begin(template.body());
        refill();
    }

    private void refill() {
        subject.refill();
        body.refill();
        showFields();
    }

    private FilledText filled(String template) {
        return filler.fill(template, templates.language(), values());
    }

    private Map<MessageField, String> values() {
        Map<MessageField, String> values = new EnumMap<>(MessageField.class);
        dossier.ifPresent(known -> values.putAll(sources.values()
                .apply(templates.language())
                .of(known, recipient.get().map(Recipient::contact), step(known), own())));
        values.putAll(written);
        values.values().removeIf(String::isBlank);
        return values;
    }

    private PersonalSettings own() {
        return sources.preferences().settings();
    }

    /** The fields of the template, each in a line; a line that is being written in stays. */
    private void showFields() {
        Map<MessageField, String> values = values();
        List<MessageField> used = templates
                .chosen()
                .map(template -> filler.fields(template.subject() + "\n" + template.body()))
                .orElse(List.of());
        boolean same = used.equals(fields.stream().map(FieldLine::field).toList());
        if (!same) {
            fields.setAll(used.stream().map(this::line).toList());
        }
        fields.forEach(line -> {
            String value = values.getOrDefault(line.field(), "");
            if (!line.value().get().strip().equals(value)) {
                line.value().set(value);
            }
        });
    }

    private FieldLine line(MessageField field) {
        StringProperty value = new SimpleStringProperty(values().getOrDefault(field, ""));
        value.subscribe((_, typed) -> write(field, typed.strip()));
        return new FieldLine(field, sources.standard().name(field, templates.language()), value);
    }

    /** What the person signs with is kept for the next message; anything else is of this one. */
    private void write(MessageField field, String typed) {
        if (typed.equals(values().getOrDefault(field, ""))) {
            return;
        }
        if (field.isOwn()) {
            sources.preferences().set(key(field), typed);
        } else {
            written.put(field, typed);
        }
        problem.set("");
        subject.refill();
        body.refill();
    }

    private static PersonalSettings.Key key(MessageField field) {
        return PersonalSettings.Key.valueOf(field.name().toUpperCase(Locale.ROOT));
    }

    /** The field that is missing first, if one is. */
    Optional<FieldLine> missing() {
        List<MessageField> missing = missingNames().stream()
                .flatMap(name -> sources.standard().field(name).stream())
                .toList();
        return fields.stream().filter(line -> missing.contains(line.field())).findFirst();
    }

    private List<String> missingNames() {
        List<String> names = new ArrayList<>(subject.filledProperty().get().missing());
        names.addAll(body.filledProperty().get().missing());
        return names.stream().distinct().toList();
    }

    /** Whether it can go: nothing is missing in it, and who it is for did not refuse; else the reason is said. */
    boolean isReady() {
        List<String> missing = missingNames();
        if (!missing.isEmpty()) {
            problem.set(texts.text("message.missing.fields", String.join(", ", missing)));
        } else if (recipient.get().filter(Recipient::refused).isPresent() && !overridden) {
            problem.set(texts.text("message.refused.first"));
        } else {
            problem.set("");
        }
        return problem.get().isEmpty();
    }

    /** Begins it in the mail program. */
    void openMail() {
        if (isReady()) {
            actions.openMail(message());
        }
    }

    /** Saves it as a draft. */
    void saveDraft() {
        if (isReady()) {
            actions.saveDraft(message());
        }
    }

    /** Says that something was put on the clipboard. */
    void copied(boolean isSubject) {
        door.say(
                isSubject ? texts.text("message.copied.subject") : texts.text("message.copied.body"),
                texts.text("message.sent"),
                this::tick);
    }

    private OutgoingMessage message() {
        return new OutgoingMessage(
                recipient.get().map(one -> one.contact().name()).orElse(""),
                address.get().strip(),
                subject.textProperty().get(),
                body.textProperty().get());
    }

    /** The person has sent it: what it was for is ticked off, or it goes into the timeline. */
    void tick() {
        if (ticking) {
            return;
        }
        ticking = true;
        door.perform(
                sent(),
                done -> {
                    door.offerUndo(texts.text("message.ticked", company.get()), done);
                    actions.close();
                },
                sentence -> {
                    ticking = false;
                    door.problem(sentence);
                });
    }

    private Operation<?> sent() {
        String about = subject.textProperty().get().strip();
        String said = body.textProperty().get().strip();
        return dossier.flatMap(this::step)
                .<Operation<?>>map(step -> new EndActivity(step.id(), true, about + "\n\n" + said))
                .orElseGet(() -> new LogActivity(request.prospect(), ActivityKind.EMAIL, about, said));
    }

    /** Goes back to where the person came from. */
    void leave() {
        actions.close();
    }

    @Override
    public void close() {
        templates.leave();
        door.leave();
        reading.drop();
        stopListening.run();
    }

    /** The templates, of which one is chosen. */
    TemplatesViewModel templates() {
        return templates;
    }

    /** Whom the message goes to. */
    ReadOnlyStringProperty companyProperty() {
        return company.getReadOnlyProperty();
    }

    /** Whether it was read for the first time. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Those who have an address. */
    ObservableList<Recipient> recipients() {
        return recipients;
    }

    /** Whom it is addressed to. */
    ReadOnlyObjectProperty<Optional<Recipient>> recipientProperty() {
        return recipient.getReadOnlyProperty();
    }

    /** The address it goes to. */
    StringProperty addressProperty() {
        return address;
    }

    FilledDraft subject() {
        return subject;
    }

    FilledDraft body() {
        return body;
    }

    /** The fields of the template. */
    ObservableList<FieldLine> fields() {
        return fields;
    }

    /** That whom it is for does not want e-mails; empty if they said no such thing, or it is overridden. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Why it cannot go yet; empty if nobody tried. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
