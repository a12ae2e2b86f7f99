package huni.ui.call;

import huni.domain.ProspectId;
import huni.domain.call.HeldCall;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistChoice;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.language.Formats;
import huni.language.Phones;
import huni.language.Texts;
import huni.ui.call.CallWriter.KnownFace;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.OpenFields;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.call.KeepTalkedTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One open call on the screen. Closing it leaves the call as it is: it is finished, or it can be continued. */
public final class CallViewModel implements AutoCloseable {

    /** The call that is shown. */
    public record Start(UUID call, ProspectId prospect) {}

    /** After so many seconds of talking they are kept; less is lost when the program is killed. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final int KEPT_EVERY = 5;

    private final CallScreenContext context;
    private final CallActions actions;
    private final TalkClock clock;
    private final Latest reading;
    private final RunningCall running;
    private final CallWriter writer;
    private final QuestionsViewModel questions;
    private final ObjectionsViewModel objections;
    private final CallChecklistViewModel checklist;
    private final FinishViewModel finish;
    private final Runnable stopListening;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper phone = new ReadOnlyStringWrapper(this, "phone", "");
    private final ReadOnlyStringWrapper consent = new ReadOnlyStringWrapper(this, "consent", "");
    private final ReadOnlyStringWrapper talked = new ReadOnlyStringWrapper(this, "talked", "");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<List<KnownFace>> known = new ReadOnlyObjectWrapper<>(this, "known", List.of());
    private long kept;
    private boolean ended;

    /** Begins to read the call; what is read comes by itself. */
    public CallViewModel(
            Start start,
            CallSources sources,
            Performer performer,
            TaskRunner tasks,
            Formats formats,
            Texts texts,
            CallActions actions) {
        Performer door = performer.forScreen();
        this.context = new CallScreenContext(
                start.call(),
                start.prospect(),
                sources,
                door,
                tasks,
                formats,
                texts,
                new OpenFields(texts, performer, Optional.of(start.prospect())));
        this.actions = actions;
        this.clock = new TalkClock(performer.now().instant());
        this.reading = new Latest(tasks);
        this.writer = new CallWriter(context);
        this.running = new RunningCall(context, clock, this::reload);
        this.questions = new QuestionsViewModel(context, running, writer);
        this.objections = new ObjectionsViewModel(context, running);
        this.checklist = new CallChecklistViewModel(context, running);
        this.finish = new FinishViewModel(context, running, writer, actions);
        questions.promisedProperty().subscribe((_, words) -> finish.next().promised(words));
        running.readingProperty().subscribe(now -> now.ifPresent(this::show));
        this.stopListening = performer.onChanged(this::changed);
        tick();
        reload();
    }

    private void changed(Changed changed) {
        if (changed.everything() || changed.prospects().contains(context.prospect())) {
            reload();
        }
    }

    private void reload() {
        if (!ended && running.isSettled()) {
            reading.run(this::read, found -> found.ifPresentOrElse(this::arrived, this::gone), this::unread);
        }
    }

    private Optional<CallReading> read() {
        CallSources sources = context.sources();
        Optional<HeldCall> held =
                sources.calls().held(context.call()).filter(call -> call.call().isOpen());
        Optional<Dossier> dossier = sources.prospects().dossier(context.prospect());
        return held.flatMap(call -> dossier.map(about -> new CallReading(
                call,
                about,
                sources.pipelines().pipeline(),
                sources.pipelines().closingReasons(),
                sources.calls().objections(),
                ChecklistChoice.offered(sources.checklists().checklists().stream()
                        .map(Checklist::heading)
                        .toList()),
                sources.calls().next(context.prospect(), context.formats().today()),
                sources.calls().triesInVain(context.prospect()),
                sources.drafts().drafts(),
                sources.prices()
                        .levels(
                                context.door().settings(),
                                context.formats().today().getYear()))));
    }

    private void arrived(CallReading now) {
        running.show(now);
        talked.set(clock.words());
        if (!loaded.get()) {
            kept = now.held().call().talkedSeconds();
            restore(now);
            loaded.set(true);
        }
    }

    /** What was being typed when the call was left, or the program ended, is there again. */
    private void restore(CallReading now) {
        finish.restore(now.drafts());
        String own = QuestionsViewModel.DRAFT + context.call() + ":";
        for (Draft draft : now.drafts()) {
            if (draft.prospect().equals(Optional.of(context.prospect()))
                    && draft.field().startsWith(own)) {
                questions.goTo(draft.field().substring(own.length()));
                questions.note().ifPresent(_ -> context.fields().restore(draft));
            }
        }
    }

    private void show(CallReading now) {
        Optional<Contact> person =
                now.dossier().consents().partner(now.dossier().contacts(), Consent.Channel.PHONE);
        title.set(Stream.of(
                        now.dossier().prospect().company(),
                        person.map(Contact::name).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        phone.set(
                person.map(one -> Phones.readable(one.phone(), one.phoneE164())).orElse(""));
        consent.set(person.flatMap(one -> now.dossier().consents().find(one.id(), Consent.Channel.PHONE))
                .filter(told -> told.state() == Consent.State.MAY)
                .map(told ->
                        context.texts().text("call.consent", context.formats().day(told.since())))
                .orElse(""));
        known.set(writer.known(now));
    }

    private void unread(Exception failure) {
        context.door()
                .problem(context.texts().text("call.read.failed", UnexpectedErrors.log("reading a call", failure)));
    }

    /** The call is finished or taken back: there is nothing to answer any more. */
    private void gone() {
        if (!ended) {
            ended = true;
            actions.close();
        }
    }

    /** Leaves the screen; the call stays open. */
    void leave() {
        actions.close();
    }

    /** Finishes the call and leaves the screen. */
    void finish() {
        finish.finish(() -> {
            ended = true;
            actions.close();
        });
    }

    /** Finishes the call and begins the next one. */
    void finishAndCallNext() {
        finish.finish(() -> {
            ended = true;
            finish.callNext();
        });
    }

    /** Lets time pass, as far as it is seen, until the answer is run. */
    Runnable clock() {
        return context.tasks().every(SECOND, this::tick);
    }

    /** A second has passed. */
    void tick() {
        clock.tick(context.door().now().instant());
        talked.set(clock.words());
        if (clock.seconds() >= kept + KEPT_EVERY) {
            keepTalked();
        }
    }

    private void keepTalked() {
        if (!ended && loaded.get() && clock.seconds() > kept) {
            kept = clock.seconds();
            context.door().performQuietly(new KeepTalkedTime(context.call(), kept), () -> {});
        }
    }

    @Override
    public void close() {
        clock.tick(context.door().now().instant());
        if (!ended) {
            context.fields().leave();
        }
        keepTalked();
        context.door().leave();
        reading.drop();
        stopListening.run();
    }

    QuestionsViewModel questions() {
        return questions;
    }

    ObjectionsViewModel objections() {
        return objections;
    }

    CallChecklistViewModel checklist() {
        return checklist;
    }

    FinishViewModel finishing() {
        return finish;
    }

    /** The company and who is on the phone. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The number that is called; empty if none is known. */
    ReadOnlyStringProperty phoneProperty() {
        return phone.getReadOnlyProperty();
    }

    /** Since when the person on the phone may be called; empty if they did not say so. */
    ReadOnlyStringProperty consentProperty() {
        return consent.getReadOnlyProperty();
    }

    /** Whether the call can still be continued, as far as this screen knows. */
    public boolean isOpen() {
        return loaded.get() && !ended;
    }

    /** How long was talked. */
    ReadOnlyStringProperty talkedProperty() {
        return talked.getReadOnlyProperty();
    }

    /** Whether the call was read for the first time. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What is known of the prospect now. */
    ReadOnlyObjectProperty<List<KnownFace>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How it stands with what was answered: saved is only what is on the disk. */
    ReadOnlyObjectProperty<RunningCall.Mark> markProperty() {
        return running.markProperty();
    }
}
