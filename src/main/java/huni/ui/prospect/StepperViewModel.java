package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Counterpart;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.ui.field.Option;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.StageRamp;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.prospect.CorrectClosing;
import huni.work.prospect.MoveProspects;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Where the prospect stands, and the way to another stage: the same move as on the board. */
final class StepperViewModel {

    /** Whether a stage is behind, here or ahead. */
    enum Place {
        BEHIND,
        HERE,
        AHEAD
    }

    /**
     * A stage as a segment.
     *
     * @param words its name, with the days in it if it is the present one
     * @param criteria what must be true to leave it
     * @param tone its place in the ramp of the stages' colours, from 1 to 5
     */
    record Step(StageKey key, StageType type, String name, String words, String criteria, Place place, int tone) {}

    /** What is shown, as it was read. */
    private record Shown(Prospect prospect, Stage here, Optional<StageEvent> lastEntry) {

        /** What was said when it was closed. */
        String note() {
            return lastEntry.map(StageEvent::note).orElse("");
        }
    }

    private final ProspectScreenContext context;
    private final Consumer<String> onParked;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Step> ends = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper closing = new ReadOnlyStringWrapper(this, "closing", "");
    private final ReadOnlyBooleanWrapper dayUnknown = new ReadOnlyBooleanWrapper(this, "dayUnknown");
    private final ReadOnlyStringWrapper end = new ReadOnlyStringWrapper(this, "end", "");
    private final ReadOnlyObjectWrapper<Optional<GateFormViewModel>> gate =
            new ReadOnlyObjectWrapper<>(this, "gate", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Option>> pipelines =
            new ReadOnlyObjectWrapper<>(this, "pipelines", List.of());
    private Pipeline stages = new Pipeline(List.of());
    private boolean moving;
    private Optional<GateFacts> facts = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /** @param onParked told the company's name when it has been parked from here and nobody has said yet when it is heard of */
    StepperViewModel(ProspectScreenContext context, Consumer<String> onParked) {
        this.context = context;
        this.onParked = onParked;
    }

    /** @param shown the pipelines it can be in */
    void show(Dossier dossier, Pipeline all, List<PipelineHeading> shown, List<ClosingReason> reasons) {
        stages = all;
        Pipeline pipeline = all.around(dossier.prospect().standing().stage());
        pipelines.set(shown.stream()
                .map(one -> new Option(one.key().value(), context.words().pipeline(one)))
                .toList());
        Prospect prospect = dossier.prospect();
        facts = Optional.of(GateFacts.of(prospect, reasons));
        Stage here = pipeline.stage(prospect.standing().stage());
        this.shown = Optional.of(new Shown(prospect, here, dossier.lastEntry()));
        closing.set(here.type().isClosed() ? context.closing(prospect, here, reasons, dossier.lastEntry()) : "");
        dayUnknown.set(here.type().isClosed() && prospect.standing().closedOn().isEmpty());
        List<Stage> open = pipeline.stages().stream()
                .filter(s -> s.isOpen() && (!s.retired() || s.equals(here)))
                .toList();
        set(steps, open.stream().map(s -> step(s, here, prospect, open)).toList());
        set(
                ends,
                pipeline.shown().stream()
                        .filter(s -> !s.isOpen() && !s.equals(here))
                        .map(s -> step(s, here, prospect, open))
                        .toList());
        end.set(here.isOpen() ? "" : context.stage(here, prospect));
    }

    /** Opens the form that tells the closing anew: its day, its value, the reason and the words. */
    void correctClosing() {
        if (shown.isEmpty() || facts.isEmpty() || moving) {
            return;
        }
        Shown now = shown.get();
        Gate asked = now.here().type() == StageType.WON ? Gate.WON_DETAILS : Gate.LOST_REASON;
        gate.set(Optional.of(new GateFormViewModel(
                        new Refusal.GateClosed(
                                context.id(),
                                now.prospect().company(),
                                now.here().key(),
                                asked),
                        facts.get(),
                        context.formats(),
                        context.texts(),
                        this::correct,
                        () -> gate.set(Optional.empty()))
                .correcting(new GateFacts.ToldClosing(
                        now.prospect().standing().closedOn(),
                        now.prospect().standing().reason(),
                        now.note()))));
    }

    private void correct(GateAnswer answer) {
        context.door()
                .ask(
                        new CorrectClosing(context.id(), answer),
                        _ -> gate.set(Optional.empty()),
                        refusal -> failed(context.words().refusal(refusal)),
                        this::failed);
    }

    private static void set(ObservableList<Step> list, List<Step> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private Step step(Stage stage, Stage here, Prospect prospect, List<Stage> open) {
        boolean current = stage.equals(here);
        Place place =
                current ? Place.HERE : here.isOpen() && stage.position() < here.position() ? Place.BEHIND : Place.AHEAD;
        int index = Math.max(0, open.indexOf(stage));
        int tone = StageRamp.tone(index, open.size());
        String name = context.words().stage(stage);
        return new Step(
                stage.key(),
                stage.type(),
                name,
                current ? context.stage(stage, prospect) : name,
                context.words().exitCriteria(stage),
                place,
                tone);
    }

    /** Moves the prospect; a closed gate opens its form. */
    void move(Step to) {
        if (to.place() != Place.HERE && !moving) {
            move(to.key(), new GateAnswer.None());
        }
    }

    /** Has it go on in another pipeline, in the stage there that is like its own. */
    void toPipeline(Option other) {
        shown.filter(_ -> !moving)
                .map(now -> Counterpart.of(now.here().key(), new PipelineKey(other.value()), stages))
                .ifPresent(to -> move(to.key(), new GateAnswer.None()));
    }

    /** The pipelines it can go to; none while there is one alone. */
    List<Option> otherPipelines() {
        return pipelines.get().stream()
                .filter(other -> !other.value().equals(pipeline()))
                .toList();
    }

    /** The pipeline it is in; empty before it is read. */
    String pipeline() {
        return shown.map(now -> now.here().pipeline().value()).orElse("");
    }

    /** The pipelines it can be in. */
    ReadOnlyObjectProperty<List<Option>> pipelinesProperty() {
        return pipelines.getReadOnlyProperty();
    }

    private void move(StageKey to, GateAnswer answer) {
        moving = true;
        Optional<String> parked = shown.filter(
                        now -> now.prospect().care().rhythm().isEmpty())
                .map(now -> now.prospect().company())
                .filter(_ -> ends.stream().anyMatch(end -> end.key().equals(to) && end.type() == StageType.PARKED));
        MoveProspects move =
                new MoveProspects(List.of(context.id()), new Move(to, MoveSource.FORM, answer), new Slot.Top());
        context.door()
                .ask(
                        move,
                        _ -> {
                            moving = false;
                            gate.set(Optional.empty());
                            parked.ifPresent(onParked);
                        },
                        this::refused,
                        this::failed);
    }

    private void refused(Refusal refusal) {
        if (refusal instanceof Refusal.GateClosed closed && facts.isPresent()) {
            moving = false;
            gate.set(Optional.of(new GateFormViewModel(
                    closed,
                    facts.get(),
                    context.formats(),
                    context.texts(),
                    answer -> move(closed.to(), answer),
                    () -> gate.set(Optional.empty()))));
        } else {
            failed(context.words().refusal(refusal));
        }
    }

    private void failed(String sentence) {
        moving = false;
        gate.get()
                .ifPresentOrElse(
                        form -> form.failed(sentence), () -> context.door().problem(sentence));
    }

    /** What was typed in the form of a closed gate and is in no record yet. */
    List<String> leave() {
        return gate.get().stream()
                .flatMap(form ->
                        Stream.concat(Stream.of(form.wordsProperty().get().strip()), form.questions().told().stream()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The open stages in order. */
    ObservableList<Step> steps() {
        return steps;
    }

    /** The other stages it can go to: won, lost, parked. */
    ObservableList<Step> ends() {
        return ends;
    }

    /** The stage it stands in, with its days, if it is won, lost or parked; else empty. */
    ReadOnlyStringProperty endProperty() {
        return end.getReadOnlyProperty();
    }

    /** How it was closed, in one line; empty while it is not. */
    ReadOnlyStringProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /** Whether it is closed and nobody knows on which day. */
    ReadOnlyBooleanProperty dayUnknownProperty() {
        return dayUnknown.getReadOnlyProperty();
    }

    /** The form of the gate that is closed at the moment. */
    ReadOnlyObjectProperty<Optional<GateFormViewModel>> gateProperty() {
        return gate.getReadOnlyProperty();
    }
}
