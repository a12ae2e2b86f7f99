package huni.ui.message;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.activity.OutgoingMessage;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.language.FilledText;
import huni.language.TemplateFiller;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.OpenFields;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.Operation;
import huni.work.activity.EndActivity;
import huni.work.activity.LogActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** A message to one prospect on its way. Nothing is sent here: it is copied, or handed to the person's mail program. */
public final class MessageViewModel implements AutoCloseable {

    /** What the drafts of a message begin with; the occasion follows. */
    private static final String DRAFT = "message.";

    private final MessageRequest request;
    private final MessageSources sources;
    private final Performer door;
    private final Texts texts;
    private final MessageActions actions;
    private final TemplateFiller filler;
    private final TemplatesViewModel templates;
    private final RecipientsViewModel recipients;
    private final FieldLines fields;
    private final Latest reading;
    private final Runnable stopListening;
    private final WrittenMessage written;
    private final ReadOnlyStringWrapper company = new ReadOnlyStringWrapper(this, "company", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<Dossier> dossier = Optional.empty();
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
        this.actions = actions;
        this.filler = new TemplateFiller(sources.standard());
        this.written =
                new WrittenMessage(this::filled, new OpenFields(texts, performer, Optional.of(request.prospect())));
        this.reading = new Latest(tasks);
        this.templates = new TemplatesViewModel(sources, door, texts, this::begin);
        this.recipients = new RecipientsViewModel(request.prospect(), door, texts, this::refill);
        this.fields = new FieldLines(sources.standard(), sources.preferences(), this::refill);
        this.stopListening = performer.onChanged(this::changed);
        reload();
    }

    private record Loaded(Optional<Dossier> dossier, List<MessageTemplate> templates, List<Draft> drafts) {}

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
                        sources.messages().templates(),
                        sources.drafts().drafts()),
                this::show,
                failure -> door.problem(
                        texts.text("message.read.failed", UnexpectedErrors.log("reading a message", failure))));
    }

    private void show(Loaded now) {
        dossier = now.dossier();
        if (dossier.isEmpty()) {
            actions.close();
            return;
        }
        Dossier known = dossier.get();
        company.set(known.prospect().company());
        recipients.show(known);
        Occasion first = request.begins(known);
        templates.show(now.templates(), first);
        refill();
        if (!loaded.get()) {
            if (written.restore(DRAFT + first, now.drafts())) {
                door.say(
                        texts.text("message.restored"),
                        texts.text("message.restored.anew"),
                        () -> templates.chosen().ifPresent(this::begin));
            }
            loaded.set(true);
        }
    }

    /** What is ticked off in the end: the step that was named, or the request that an answer is written to. */
    private Optional<Activity> step(Dossier known) {
        return request.named(known)
                .or(() -> templates
                        .chosen()
                        .filter(template -> template.occasion() == Occasion.INFORMATION)
                        .flatMap(_ -> known.planned().stream()
                                .filter(activity -> activity.kind() == ActivityKind.INFORMATION_REQUEST)
                                .findFirst()));
    }

    private void begin(MessageTemplate template) {
        fields.begin();
        written.begin(template);
        refill();
    }

    private void refill() {
        problem.set("");
        written.refill();
        List<MessageField> used = templates
                .chosen()
                .map(template -> filler.fields(template.subject() + "\n" + template.body()))
                .orElse(List.of());
        fields.show(used, values(), templates.language());
    }

    private FilledText filled(String template) {
        return filler.fill(template, templates.language(), values());
    }

    private Map<MessageField, String> values() {
        Optional<Contact> contact = recipients.contact();
        return fields.over(dossier.map(known -> sources.values()
                        .apply(templates.language())
                        .of(known, contact, step(known), sources.preferences().settings()))
                .orElse(Map.of()));
    }

    /** The field that is missing first, if one is. */
    Optional<FieldLine> missing() {
        List<MessageField> missing = written.missing().stream()
                .flatMap(name -> sources.standard().field(name).stream())
                .toList();
        return fields.shown().stream()
                .filter(line -> missing.contains(line.field()))
                .findFirst();
    }

    /** Whether it can go: nothing is missing in it, and who it is for did not refuse; else the reason is said. */
    boolean isReady() {
        List<String> missing = written.missing();
        if (recipients.isRefused()) {
            problem.set(texts.text("message.refused.first"));
        } else if (!missing.isEmpty()) {
            problem.set(texts.text("message.missing.fields", String.join(", ", missing)));
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
                recipients.contact().map(Contact::name).orElse(""),
                recipients.addressProperty().get().strip(),
                subject().textProperty().get(),
                body().textProperty().get());
    }

    /** The person has sent it: what it was for is ticked off, or it goes into the timeline. */
    void tick() {
        if (recipients.isRefused()) {
            problem.set(texts.text("message.refused.first"));
            return;
        }
        if (ticking) {
            return;
        }
        ticking = true;
        door.perform(
                sent(),
                done -> {
                    written.forget();
                    door.offerUndo(
                            new TickedWords(texts, sources.requests(), door).of(company.get(), done.result()), done);
                    actions.close();
                },
                sentence -> {
                    ticking = false;
                    door.problem(sentence);
                });
    }

    private Operation<?> sent() {
        String about = subject().textProperty().get().strip();
        String said = body().textProperty().get().strip();
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

    /** Whom the message is for. */
    RecipientsViewModel recipients() {
        return recipients;
    }

    /** The fields of the template. */
    ObservableList<FieldLine> fields() {
        return fields.shown();
    }

    /** The prospect it goes to. */
    ReadOnlyStringProperty companyProperty() {
        return company.getReadOnlyProperty();
    }

    /** Whether it was read for the first time. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    FilledDraft subject() {
        return written.subject();
    }

    FilledDraft body() {
        return written.body();
    }

    /** Why it cannot go yet; empty if nobody tried. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
