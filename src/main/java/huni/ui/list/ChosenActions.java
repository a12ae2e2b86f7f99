package huni.ui.list;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.FormDraft;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.owner.Giving;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.PlanContext;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.PlanForms;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveProspects;
import huni.work.prospect.TagProspects;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done with the chosen prospects of the list, each as one step of undo that is offered at once. */
final class ChosenActions {

    /**
     * A gate that is being asked about.
     *
     * @param draft what is typed in its form
     */
    record AskedGate(GateFormViewModel form, FormDraft draft) {}

    private record Known(GateFacts facts, List<Draft> drafts) {}

    private final ProspectsViewModel.Sources sources;
    private final Performer performer;
    private final TaskRunner tasks;
    private final Formats formats;
    private final Texts texts;
    private final Runnable onDone;
    private final Giving giving;
    private final ReadOnlyObjectWrapper<Optional<AskedGate>> gate =
            new ReadOnlyObjectWrapper<>(this, "gate", Optional.empty());

    private final ReadOnlyObjectWrapper<List<ProspectRow>> parked =
            new ReadOnlyObjectWrapper<>(this, "parked", List.of());

    /** @param onDone told after each of them: who was chosen may not be in the list any more */
    ChosenActions(
            ProspectsViewModel.Sources sources,
            Performer performer,
            TaskRunner tasks,
            Formats formats,
            Texts texts,
            Runnable onDone) {
        this.sources = sources;
        this.performer = performer;
        this.tasks = tasks;
        this.formats = formats;
        this.texts = texts;
        this.onDone = onDone;
        this.giving = new Giving(sources.owner(), performer, texts);
    }

    /** Moves them to the top of a stage; a closed gate asks first. */
    void move(List<ProspectRow> rows, ProspectsViewModel.StageChoice to) {
        List<ProspectRow> moving =
                rows.stream().filter(row -> !row.stage().equals(to.key())).toList();
        if (!moving.isEmpty()) {
            move(moving, to, new GateAnswer.None(), Optional.empty());
        }
    }

    /** @param asked where it was answered; another gate may be open by the time that it is written */
    private void move(
            List<ProspectRow> rows, ProspectsViewModel.StageChoice to, GateAnswer answer, Optional<AskedGate> asked) {
        performer.ask(
                new MoveProspects(ids(rows), new Move(to.key(), MoveSource.MENU, answer), new Slot.Top()),
                done -> {
                    if (gate.get().equals(asked)) {
                        gate.set(Optional.empty());
                    }
                    onDone.run();
                    performer.offerUndo(texts.text("prospects.moved", subject(rows), to.name()), done);
                    if (to.parked()) {
                        parked.set(rows);
                    }
                },
                refusal -> {
                    if (refusal instanceof Refusal.GateClosed closed) {
                        ask(rows, to, closed);
                    } else {
                        failed(performer.sentence(refusal), asked);
                    }
                },
                sentence -> failed(sentence, asked));
    }

    private void failed(String sentence, Optional<AskedGate> asked) {
        gate.get()
                .filter(open -> asked.equals(Optional.of(open)))
                .ifPresentOrElse(open -> open.form().failed(sentence), () -> performer.problem(sentence));
    }

    private void ask(List<ProspectRow> rows, ProspectsViewModel.StageChoice to, Refusal.GateClosed closed) {
        tasks.run(
                () -> new Known(facts(rows), sources.drafts().drafts()),
                known -> {
                    OpenFields fields = new OpenFields(
                            texts,
                            performer,
                            rows.size() == 1 ? Optional.of(rows.getFirst().prospect()) : Optional.empty());
                    FormDraft draft = new FormDraft(fields);
                    GateFormViewModel form = new GateFormViewModel(
                            new Refusal.GateClosed(
                                    closed.prospect(), subject(rows), closed.to(), closed.gate(), closed.missing()),
                            known.facts(),
                            formats,
                            texts,
                            answer -> {
                                draft.forget();
                                move(rows, to, answer, gate.get());
                            },
                            () -> {
                                draft.forget();
                                gate.set(Optional.empty());
                            });
                    draft.follow("gate." + form.gate().key(), form.typed(), known.drafts());
                    gate.set(Optional.of(new AskedGate(form, draft)));
                },
                failure -> performer.problem(texts.text(
                        "prospects.read.failed", UnexpectedErrors.log("reading what a gate asks", failure))));
    }

    private GateFacts facts(List<ProspectRow> rows) {
        if (rows.size() > 1) {
            return GateFacts.ofSeveral(
                    rows.stream().filter(row -> row.worth().isEmpty()).count(),
                    sources.pipelines().closingReasons());
        }
        ProspectRow one = rows.getFirst();
        return sources.prospects()
                .dossier(one.prospect())
                .map(dossier ->
                        GateFacts.of(dossier.prospect(), sources.pipelines().closingReasons()))
                .orElseGet(
                        () -> new GateFacts(one.worth(), "", sources.pipelines().closingReasons(), one.createdOn()));
    }

    /** Puts a tag on them, or takes it away; a blank one is none. */
    void tag(List<ProspectRow> rows, String tag, boolean puts) {
        if (!tag.isBlank() && !rows.isEmpty()) {
            String sentence = puts
                    ? texts.text("prospects.tagged", subject(rows), tag.strip())
                    : texts.text("prospects.untagged", subject(rows), tag.strip());
            perform(new TagProspects(ids(rows), tag, puts), sentence);
        }
    }

    /** Has somebody look after them, or nobody. */
    void give(List<ProspectRow> rows, Option to) {
        giving.give(ids(rows), to, onDone);
    }

    /** Takes them away. */
    void remove(List<ProspectRow> rows) {
        if (!rows.isEmpty()) {
            perform(new RemoveProspects(ids(rows)), texts.text("prospects.removed", subject(rows)));
        }
    }

    private void perform(Operation<?> operation, String sentence) {
        performer.perform(operation, done -> {
            onDone.run();
            performer.offerUndo(sentence, done);
        });
    }

    /** What plans the same next step for each of them, or their return if they are parked. */
    PlanFormViewModel planning(List<ProspectRow> rows, boolean areParked, Runnable onClosed) {
        PlanContext context = new PlanContext(
                performer, tasks, sources.agenda(), sources.prospects(), sources.pipelines(), formats, texts);
        return new PlanForms(context, true).next(ids(rows), subject(rows), areParked, onClosed);
    }

    private String subject(List<ProspectRow> rows) {
        return rows.size() == 1 ? rows.getFirst().company() : texts.text("prospects.several", rows.size());
    }

    private static List<ProspectId> ids(List<ProspectRow> rows) {
        return rows.stream().map(ProspectRow::prospect).toList();
    }

    /** Those that were parked last: somebody may say when they shall come back. */
    ReadOnlyObjectProperty<List<ProspectRow>> parkedProperty() {
        return parked.getReadOnlyProperty();
    }

    /** The gate that is being asked about. */
    ReadOnlyObjectProperty<Optional<AskedGate>> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    /** Whom they can be given to. */
    Giving giving() {
        return giving;
    }

    Formats formats() {
        return formats;
    }
}
