package huni.ui.settings;

import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SavedText;
import huni.ui.kit.StageRamp;
import huni.work.Refusal;
import huni.work.Refusal.StageProblem;
import huni.work.pipeline.BringBackStage;
import huni.work.pipeline.EditStage;
import huni.work.pipeline.MoveStage;
import huni.work.pipeline.RetireStage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The stages as they can be changed, added, put in order, retired and brought back. */
public final class StageEntries {

    /**
     * The question where the prospects of a stage shall go that is to be retired.
     *
     * @param stage key of that stage
     * @param words how many stand in it, as a sentence that ends with the question
     * @param places the stages they can go to
     */
    public record Leaving(String stage, String words, List<Option> places) {}

    private final Texts texts;
    private final DomainWords words;
    private final Performer performer;
    private final StageInputs inputs;
    private final Map<StageKey, StageFields> fields = new HashMap<>();
    private final ObservableList<StageEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<StageEntry> shown = FXCollections.unmodifiableObservableList(entries);
    private final ObservableList<Option> retired = FXCollections.observableArrayList();
    private final ObservableList<Option> readOnlyRetired = FXCollections.unmodifiableObservableList(retired);
    private final ReadOnlyObjectWrapper<Optional<Leaving>> leaving =
            new ReadOnlyObjectWrapper<>(this, "leaving", Optional.empty());
    private final SavedText<String> added;
    private StageType adding = StageType.OPEN;
    private PipelineKey shownKey = PipelineKey.FIRST;
    private Pipeline pipeline = new Pipeline(List.of());

    StageEntries(Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.performer = performer;
        this.inputs = new StageInputs(texts, formats, performer, open);
        this.added = inputs.added(() -> shownKey, () -> adding);
    }

    /** Shows the stages of a pipeline as they are stored. The fields of a stage stay the same ones. */
    void show(Pipeline all, PipelineKey one) {
        Pipeline stored = all.of(one);
        shownKey = one;
        pipeline = stored;
        inputs.stored(stored);
        added.show("");
        List<Stage> stages = stored.shown();
        leaving.get()
                .filter(asked -> stages.stream().noneMatch(s -> s.key().value().equals(asked.stage())))
                .ifPresent(_ -> leaving.set(Optional.empty()));
        List<StageEntry> now = stages.stream().map(this::entry).toList();
        if (!now.equals(entries)) {
            entries.setAll(now);
        }
        List<Option> gone = stored.stages().stream()
                .filter(Stage::retired)
                .map(this::option)
                .toList();
        if (!gone.equals(retired)) {
            retired.setAll(gone);
        }
        stages.forEach(stage -> inputs.show(stage, fieldsOf(stage)));
    }

    private StageFields fieldsOf(Stage stage) {
        return fields.computeIfAbsent(stage.key(), _ -> inputs.fields(stage));
    }

    private Option option(Stage stage) {
        return new Option(stage.key().value(), words.stage(stage));
    }

    private StageEntry entry(Stage stage) {
        List<Stage> peers = pipeline.peers(stage);
        int place = peers.indexOf(stage);
        return new StageEntry(
                stage.key().value(),
                inputs.standardName(stage),
                stage.isOpen()
                        ? ""
                        : texts.text("settings.type." + stage.type().name().toLowerCase(Locale.ROOT)),
                stage.isOpen()
                        ? StageRamp.styleClass(StageRamp.tone(place, peers.size()))
                        : StageRamp.styleClassOf(stage.type()),
                stage.gate(),
                stage.role(),
                new StageEntry.Can(
                        place > 0,
                        place < peers.size() - 1,
                        pipeline.canRetire(stage),
                        !stage.type().isClosed()),
                fieldsOf(stage));
    }

    /** Puts a stage so many places down among those of its type, or up if negative. */
    public void move(StageEntry entry, int places) {
        Stage stage = stage(entry.key());
        int place = pipeline.peers(stage).indexOf(stage) + places;
        if (place >= 0 && place < pipeline.peers(stage).size()) {
            performer.perform(new MoveStage(stage.key(), place), _ -> {});
        }
    }

    /** Lets prospects enter only when it is known who decides, or lets all enter. */
    public void askWhoDecides(StageEntry entry, boolean asked) {
        Gate gate = asked ? Gate.AUTHORITY : Gate.NONE;
        if (stage(entry.key()).gate() != gate) {
            performer.perform(new EditStage(new StageKey(entry.key()), stored -> stored.withGate(gate)), _ -> {});
        }
    }

    /** Says what a stage is for. */
    public void setRole(StageEntry entry, StageRole role) {
        if (stage(entry.key()).role() != role) {
            performer.perform(new EditStage(new StageKey(entry.key()), stored -> stored.withRole(role)), _ -> {});
        }
    }

    /** Takes a stage off the board; if prospects stand in it, asks where they shall go. */
    public void retire(StageEntry entry) {
        StageKey key = new StageKey(entry.key());
        performer.ask(
                new RetireStage(key, Optional.empty()), _ -> {}, refusal -> refused(key, refusal), performer::problem);
    }

    private void refused(StageKey key, Refusal refusal) {
        if (refusal instanceof Refusal.OfStage(var problem, long number) && problem == StageProblem.NOT_EMPTY) {
            List<Option> places = pipeline.shown().stream()
                    .filter(other -> !other.type().isClosed() && !other.key().equals(key))
                    .map(this::option)
                    .toList();
            String question = texts.text("settings.stage.leaving", words.stage(pipeline.stage(key)), number);
            leaving.set(Optional.of(new Leaving(key.value(), question, places)));
        } else {
            performer.problem(performer.sentence(refusal));
        }
    }

    /** Retires the stage that was asked about; its prospects go to that one. */
    public void retireTo(Option place) {
        leaving.get()
                .ifPresent(asked -> performer.perform(
                        new RetireStage(new StageKey(asked.stage()), Optional.of(new StageKey(place.value()))),
                        _ -> {}));
    }

    /** Keeps the stage that was asked about. */
    public void keep() {
        leaving.set(Optional.empty());
    }

    /** Puts a retired stage on the board again. */
    public void bringBack(Option stage) {
        performer.perform(new BringBackStage(new StageKey(stage.value())), _ -> {});
    }

    private Stage stage(String key) {
        return pipeline.stage(new StageKey(key));
    }

    /** The stages on the board, in their order. */
    public ObservableList<StageEntry> shown() {
        return shown;
    }

    /** The stages that are not on the board any more. */
    public ObservableList<Option> retired() {
        return readOnlyRetired;
    }

    /** Where the prospects of a stage shall go; empty if that is not asked. */
    public ReadOnlyObjectProperty<Optional<Leaving>> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /** Adds a stage of the name that is written: an open one, or one where prospects wait. */
    public void add(boolean parked) {
        adding = parked ? StageType.PARKED : StageType.OPEN;
        added.commit();
    }

    /** The name of a stage to be added. */
    public SavedText<String> added() {
        return added;
    }
}
