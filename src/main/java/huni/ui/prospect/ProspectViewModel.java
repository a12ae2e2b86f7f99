package huni.ui.prospect;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.call.CallQuery.OpenCall;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Identity;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Draft;
import huni.domain.quota.PriceLevels;
import huni.language.DayInSentence;
import huni.language.Formats;
import huni.language.StagePlaces;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.OpenFields;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.activity.LogActivity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One prospect on the screen: reads it now and after every change of it, and hands each part its share. */
public final class ProspectViewModel implements AutoCloseable {

    private record Loaded(
            Dossier dossier,
            Pipeline pipeline,
            Pipeline places,
            List<PipelineHeading> pipelines,
            List<Checklist> checklists,
            List<ClosingReason> reasons,
            Optional<ProspectSources.OpenChance> chance,
            List<Draft> drafts,
            Optional<OpenCall> call,
            PriceLevels levels) {}

    private final ProspectScreenContext context;
    private final ProspectActions actions;
    private final Latest reading;
    private final HeadViewModel head;
    private final StepperViewModel stepper;
    private final NextStepViewModel nextStep;
    private final ComposerViewModel composer;
    private final TimelineViewModel timeline;
    private final ChecklistViewModel checklist;
    private final BudgetViewModel budget;
    private final UrgencyViewModel urgency;
    private final AuthorityViewModel authority;
    private final ContactsViewModel contacts;
    private final IncentivesViewModel incentives;
    private final DetailsViewModel details;
    private final FormsDraft forms;
    private final Runnable stopListening;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyStringWrapper openCall = new ReadOnlyStringWrapper(this, "openCall", "");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");

    /** Begins to read the prospect; what is read comes by itself. Close it when its screen closes. */
    public ProspectViewModel(
            ProspectId id,
            ProspectSources sources,
            Performer performer,
            TaskRunner tasks,
            Formats formats,
            Texts texts,
            ProspectActions actions) {
        this.context = new ProspectScreenContext(
                id,
                sources,
                performer.forScreen(),
                tasks,
                formats,
                texts,
                new OpenFields(texts, performer, Optional.of(id)));
        this.actions = actions;
        this.reading = new Latest(tasks);
        this.head = new HeadViewModel(context, actions, this::identity);
        this.nextStep = new NextStepViewModel(context, actions);
        this.stepper = new StepperViewModel(context, nextStep::planReturn);
        this.composer = new ComposerViewModel(context, nextStep);
        this.timeline = new TimelineViewModel(context);
        this.budget = new BudgetViewModel(context);
        this.checklist = new ChecklistViewModel(context, new AnswerLeads(context, nextStep, budget));
        this.urgency = new UrgencyViewModel(context);
        this.authority = new AuthorityViewModel(context);
        this.contacts = new ContactsViewModel(context, head.twins()::look, actions);
        this.incentives = new IncentivesViewModel(context, nextStep, actions::allIncentives);
        this.details = new DetailsViewModel(context, actions);
        this.forms = new FormsDraft(context, contacts, nextStep, stepper, budget, details);
        this.stopListening = nextStep.runClocks(performer.onChanged(this::changed));
        reload();
    }

    private Identity identity() {
        return new Identity(
                head.company().textProperty().get(),
                contacts.people().stream()
                        .map(c -> c.name().textProperty().get())
                        .toList(),
                contacts.people().stream()
                        .flatMap(c -> context
                                .sources()
                                .phones()
                                .e164(c.phone().textProperty().get())
                                .stream())
                        .toList(),
                contacts.people().stream()
                        .map(c -> c.email().textProperty().get())
                        .toList());
    }

    private void changed(Changed changed) {
        if (changed.everything() || changed.prospects().contains(context.id())) {
            reload();
        }
    }

    private void reload() {
        reading.run(this::read, found -> found.ifPresentOrElse(this::show, () -> gone.set(true)), this::failed);
    }

    private void failed(Exception failure) {
        failed.set(true);
        context.unread(failure);
    }

    private Optional<Loaded> read() {
        ProspectSources sources = context.sources();
        int year = context.formats().today().getYear();
        return sources.prospects()
                .dossier(context.id())
                .map(dossier -> new Loaded(
                        dossier,
                        sources.pipelines().pipeline(),
                        new StagePlaces(sources.pipelines(), context.texts()).pipeline(),
                        PipelineHeading.shown(sources.pipelines().headings()),
                        sources.checklists().checklists(),
                        sources.pipelines().closingReasons(),
                        sources.chance(dossier.prospect(), context.formats().today()),
                        sources.drafts().drafts(),
                        sources.calls().open().stream()
                                .filter(call -> call.prospect().equals(context.id()))
                                .findFirst(),
                        sources.prices().levels(context.door().settings(), year)));
    }

    private void show(Loaded now) {
        Dossier dossier = now.dossier();
        Stage stage = now.pipeline().stage(dossier.prospect().standing().stage());
        head.show(dossier, now.places(), now.chance());
        stepper.show(dossier, now.pipeline(), now.pipelines(), now.reasons());
        nextStep.show(dossier, stage.type().isClosed());
        checklist.show(now.checklists(), stage.key(), dossier.answers());
        budget.show(dossier, now.levels());
        urgency.show(dossier.prospect());
        authority.show(dossier.prospect());
        contacts.show(dossier);
        incentives.show(dossier.incentives());
        details.show(dossier, now.chance());
        timeline.refresh(now.places(), now.checklists(), now.reasons());
        openCall.set(now.call()
                .map(call ->
                        context.texts().text("prospect.call.open", DayInSentence.of(context.formats(), call.begun())))
                .orElse(""));
        gone.set(false);
        failed.set(false);
        if (!loaded.get()) {
            new KeptDrafts(context, composer).restore(now.drafts());
        }
        loaded.set(true);
        context.sources().readChances(context.formats().today(), context.tasks(), this::reload, context::unread);
    }

    /** Begins a call with it, or continues the one that is open. */
    void call() {
        actions.call(context.id());
    }

    /** What is said of the call that is open; empty if none is. */
    ReadOnlyStringProperty openCallProperty() {
        return openCall.getReadOnlyProperty();
    }

    /** Goes away from this prospect. */
    public void leave() {
        head.close();
    }

    /** Saves what is still being typed, keeps what cannot be read as a note, and stops listening. */
    @Override
    public void close() {
        contacts.leave();
        List<String> unread = Stream.of(
                        composer.leave(),
                        nextStep.leave(),
                        stepper.leave(),
                        context.fields().leave(),
                        budget.bought().typed().leave(),
                        details.leave())
                .flatMap(List::stream)
                .toList();
        if (!unread.isEmpty() && !gone.get()) {
            keep(String.join("\n", unread));
        }
        forms.left();
        context.door().leave();
        reading.drop();
        stopListening.run();
    }

    private void keep(String unread) {
        Texts texts = context.texts();
        String words = texts.text("prospect.unread", texts.text("prospect.unread.heading"), unread);
        Performer door = context.door();
        door.perform(
                new LogActivity(context.id(), ActivityKind.NOTE, "", words),
                _ -> door.say(
                        texts.text("prospect.unread.kept"),
                        texts.text("prospect.unread.open"),
                        () -> actions.open(context.id())));
    }

    /** Whether the prospect was read for the first time. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Whether the prospect is not there any more. */
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    HeadViewModel head() {
        return head;
    }

    StepperViewModel stepper() {
        return stepper;
    }

    NextStepViewModel nextStep() {
        return nextStep;
    }

    ComposerViewModel composer() {
        return composer;
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    ChecklistViewModel checklist() {
        return checklist;
    }

    BudgetViewModel budget() {
        return budget;
    }

    UrgencyViewModel urgency() {
        return urgency;
    }

    AuthorityViewModel authority() {
        return authority;
    }

    Formats formats() {
        return context.formats();
    }

    IncentivesViewModel incentives() {
        return incentives;
    }

    ContactsViewModel contacts() {
        return contacts;
    }

    DetailsViewModel details() {
        return details;
    }
}
