package huni.ui.call;

import huni.domain.activity.ActivityKind;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery;
import huni.domain.call.NextTry;
import huni.domain.call.StageProposal;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Draft;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.ui.field.FormDraft;
import huni.ui.gate.GateFormViewModel;
import huni.ui.plan.PlanLine;
import huni.work.Refusal;
import huni.work.activity.BookAppointment;
import huni.work.activity.PlanActivity;
import huni.work.activity.StepPlan;
import huni.work.call.FinishCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the call ends: its outcome, what comes next, the stage it speaks for, and the note about it. */
final class FinishViewModel {

    /** An outcome with the digit that chooses it. */
    record OutcomeFace(int digit, String words, boolean chosen) {}

    /** The stage that is proposed. */
    record StageFace(String from, String to) {}

    /** The move that the person was shown: where to, if anywhere, and from where. */
    private record Way(Optional<StageKey> to, Optional<StageKey> from) {}

    private static final int MOST_OUTCOMES = 9;

    /** What the drafts of the note and the next step begin with. */
    private static final String DRAFT = "call.finish:";

    private final CallScreenContext context;
    private final RunningCall running;
    private final CallWriter writer;
    private final CallActions actions;
    private final NextStepLine next;
    private final ReadOnlyObjectWrapper<List<OutcomeFace>> outcomes =
            new ReadOnlyObjectWrapper<>(this, "outcomes", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Optional<StageFace>> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Optional.empty());
    private final FinishGate gate;
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty moves = new SimpleBooleanProperty(this, "moves", true);
    private final FormDraft draft;

    private Optional<CallOutcome> chosen = Optional.empty();
    private Optional<StageKey> proposed = Optional.empty();
    private String composed = "";
    private Way way = new Way(Optional.empty(), Optional.empty());
    private boolean told;
    private boolean finishing;

    FinishViewModel(CallScreenContext context, RunningCall running, CallWriter writer, CallActions actions) {
        this.context = context;
        this.running = running;
        this.writer = writer;
        this.actions = actions;
        this.draft = new FormDraft(context.fields());
        this.gate = new FinishGate(context, running, DRAFT + context.call() + ":gate.");
        this.next = new NextStepLine(context.texts(), context.formats(), context.closeLine(), this::stepTold);
        running.readingProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(CallReading reading) {
        showOutcomes(reading);
        boolean untouched = note.get().equals(composed);
        composed = writer.note(reading);
        if (untouched) {
            note.set(composed);
        }
        propose();
    }

    /** Keeps what is written here from now on; what was kept of it before is there again. */
    void restore(List<Draft> drafts) {
        gate.restore(drafts);
        String of = DRAFT + context.call();
        draft.follow(of + ":note", note, () -> composed, drafts);
        draft.follow(of + ":next", next.typedProperty(), next::offered, drafts);
    }

    private void showOutcomes(CallReading reading) {
        List<CallOutcome> all = reading.held().outcomes();
        outcomes.set(IntStream.range(0, Math.min(MOST_OUTCOMES, all.size()))
                .mapToObj(i -> new OutcomeFace(
                        i + 1,
                        context.callWords().outcome(all.get(i)),
                        chosen.filter(all.get(i)::isSame).isPresent()))
                .toList());
    }

    /** Chooses the outcome of that digit; says whether there is one. */
    boolean outcome(int digit) {
        Optional<CallReading> reading = running.readingProperty().get();
        List<CallOutcome> all = reading.map(now -> now.held().outcomes()).orElse(List.of());
        if (digit < 1 || digit > Math.min(MOST_OUTCOMES, all.size())) {
            return false;
        }
        CallOutcome outcome = all.get(digit - 1);
        chosen = Optional.of(outcome);
        next.usually(outcome.next());
        problem.set("");
        reading.ifPresent(this::showOutcomes);
        proposeNextTry();
        propose();
        return true;
    }

    /** Who was not reached is to be tried again; what was typed by hand stays. */
    private void proposeNextTry() {
        int tries =
                running.readingProperty().get().map(CallReading::triesInVain).orElse(0) + 1;
        next.offer(chosen.filter(outcome -> !outcome.reached())
                .flatMap(outcome -> NextTry.after(
                        outcome,
                        context.door().now().minute(),
                        tries,
                        context.door().workingTime())));
    }

    private void stepTold() {
        problem.set("");
        propose();
    }

    private void propose() {
        Optional<CallReading> reading = running.readingProperty().get();
        Optional<ActivityKind> kind = next.plan().map(PlanLine.Plan::kind);
        proposed = reading.flatMap(now ->
                chosen.flatMap(outcome -> StageProposal.of(now.dossier().prospect(), now.pipeline(), outcome, kind)));
        stage.set(proposed.flatMap(to -> reading.map(now -> new StageFace(
                context.words()
                        .stage(now.pipeline()
                                .stage(now.dossier().prospect().standing().stage())),
                context.words().stage(now.pipeline().stage(to))))));
    }

    /** Finishes the call if its outcome and its next step are clear; else says what is missing. */
    void finish(Runnable onFinished) {
        if (finishing) {
            return;
        }
        if (chosen.isEmpty()) {
            problem.set(context.texts().text("call.finish.outcome.missing"));
        } else if (next.plan().isEmpty() && !next.isEmpty()) {
            problem.set(next.unclear());
        } else {
            way = shown();
            write(new GateAnswer.None(), onFinished);
        }
    }

    private Way shown() {
        told = false;
        return new Way(proposed.filter(_ -> moves.get()), running.stage());
    }

    /**
     * It goes where and from where it was asked about, also where others write meanwhile. Who was told that they did answers
     * about what is seen now; what was said of a move that is none any more goes into the note.
     */
    private void answered(GateAnswer answer, Runnable onFinished) {
        if (told) {
            boolean moved = way.to().isPresent();
            way = shown();
            if (moved && way.to().isEmpty()) {
                note.set(gate.toldAfter(note.get()));
            }
        }
        write(answer, onFinished);
    }

    private void write(GateAnswer answer, Runnable onFinished) {
        finishing = true;
        problem.set("");
        FinishCall operation = new FinishCall(
                context.call(),
                chosen.orElseThrow(),
                note.get(),
                next.plan().map(step -> planned(step, answer)),
                way.to().map(stage -> new Move(stage, MoveSource.CALL, answer)),
                running.talkedSeconds(),
                way.from());
        context.door()
                .ask(
                        operation,
                        done -> {
                            finishing = false;
                            draft.forget();
                            gate.close();
                            context.door().offerUndo(said(), done);
                            onFinished.run();
                        },
                        refusal -> refused(refusal, onFinished),
                        this::failed);
    }

    /** What was said at the gate counts for an appointment too; answers that a move writes are not written twice. */
    private StepPlan planned(PlanLine.Plan step, GateAnswer said) {
        GateAnswer own = way.to().isPresent() && said instanceof GateAnswer.Questions all ? all.besides() : said;
        return step.kind() == ActivityKind.APPOINTMENT
                ? new BookAppointment(context.prospect(), step.subject(), step.due()).with(own)
                : new PlanActivity(context.prospect(), step.kind(), step.subject(), step.due(), step.incentive());
    }

    private String said() {
        String company = running.readingProperty()
                .get()
                .map(now -> now.dossier().prospect().company())
                .orElse("");
        return next.plan()
                .map(step -> context.texts().text("call.finished.next", company, next.words(step)))
                .orElseGet(() -> context.texts().text("call.finished", company));
    }

    private void refused(Refusal refusal, Runnable onFinished) {
        if (refusal instanceof Refusal.GateClosed closed) {
            finishing = false;
            gate.open(closed, said -> answered(said, onFinished));
        } else {
            told |= refusal instanceof Refusal.ChangedSince;
            failed(context.door().sentence(refusal));
        }
    }

    private void failed(String sentence) {
        finishing = false;
        gate.formProperty().get().ifPresentOrElse(form -> form.failed(sentence), () -> problem.set(sentence));
    }

    /** Whether an outcome is chosen. */
    boolean hasOutcome() {
        return chosen.isPresent();
    }

    /** Who is called next, if somebody is. */
    Optional<CallQuery.ToCall> nextCall() {
        return running.readingProperty().get().flatMap(CallReading::next);
    }

    /** Begins the next call; to be asked once this one is finished. */
    void callNext() {
        nextCall().ifPresentOrElse(one -> actions.call(one.prospect()), actions::close);
    }

    ReadOnlyObjectProperty<List<OutcomeFace>> outcomesProperty() {
        return outcomes.getReadOnlyProperty();
    }

    /** What comes next. */
    NextStepLine next() {
        return next;
    }

    /** The stage that is proposed. */
    ReadOnlyObjectProperty<Optional<StageFace>> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether the prospect goes to the proposed stage. */
    BooleanProperty movesProperty() {
        return moves;
    }

    /** What the timeline says of the call: composed from the answers until somebody writes it otherwise. */
    StringProperty noteProperty() {
        return note;
    }

    /** What is missing or went wrong; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The form of the gate that is closed. */
    ReadOnlyObjectProperty<Optional<GateFormViewModel>> gateProperty() {
        return gate.formProperty();
    }
}
