package huni.ui.settings;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedText;
import huni.work.Refusal;
import huni.work.Refusal.StageProblem;
import huni.work.pipeline.AddPipeline;
import huni.work.pipeline.BringBackPipeline;
import huni.work.pipeline.EditPipeline;
import huni.work.pipeline.MovePipeline;
import huni.work.pipeline.RetirePipeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pipelines as they can be renamed, added, put in order, retired and brought back, and whose stages are shown. */
public final class PipelineEntries {

    private static final int LONGEST_NAME = 60;

    /**
     * What is shown.
     *
     * @param choices those that are offered, in their order
     * @param name of the chosen one, to be changed
     * @param leaving the question where the prospects of the chosen one shall go; empty if that is not asked
     */
    public record Shown(List<Option> choices, Option chosen, SavedText<String> name, Optional<String> leaving) {

        /** Whether there is anything to choose. */
        boolean areSeveral() {
            return choices.size() > 1;
        }

        /** Where the chosen one stands. */
        int place() {
            return choices.indexOf(chosen);
        }

        /** The others, where its prospects can go. */
        List<Option> others() {
            return choices.stream().filter(one -> !one.equals(chosen)).toList();
        }

        /** Whether it can be retired: the first one cannot. */
        boolean canRetire() {
            return !chosen.value().equals(PipelineKey.FIRST.value());
        }
    }

    private final Texts texts;
    private final DomainWords words;
    private final Performer performer;
    private final OpenFields open;
    private final BiConsumer<? super Pipeline, ? super PipelineKey> stages;
    private final SavedText<String> added;
    private final Map<PipelineKey, SavedText<String>> names = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ObservableList<Option> retired = FXCollections.observableArrayList();
    private final ObservableList<Option> readOnlyRetired = FXCollections.unmodifiableObservableList(retired);
    private List<PipelineHeading> stored = List.of();
    private Pipeline pipeline = new Pipeline(List.of());
    private PipelineKey chosen = PipelineKey.FIRST;
    private Optional<String> leaving = Optional.empty();

    /** @param stages shows the stages of a pipeline */
    PipelineEntries(
            Texts texts,
            Performer performer,
            OpenFields open,
            BiConsumer<? super Pipeline, ? super PipelineKey> stages) {
        this.texts = texts;
        this.words = new DomainWords(texts);
        this.performer = performer;
        this.open = open;
        this.stages = stages;
        this.added = field("added", "", FieldFormat.words(), this::add);
    }

    private SavedText<String> field(String key, String now, FieldFormat<String> format, SaveAction<String> save) {
        return open.add("", "pipeline:" + key, now, format, save.unless(name -> problem(key, name)));
    }

    private void add(String name, Runnable onDone, Consumer<? super String> onFailed) {
        performer.perform(
                new AddPipeline(
                        name,
                        chosen,
                        stage -> stage.withName(words.stage(stage)).withExitCriteria(words.exitCriteria(stage))),
                done -> {
                    onDone.run();
                    choose(done.result().key());
                },
                onFailed);
    }

    private Optional<String> problem(String key, String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(texts.text("settings.stage.name.long", LONGEST_NAME));
        }
        Predicate<PipelineHeading> isAnother = one -> !one.key().value().equals(key);
        return stored.stream()
                .filter(isAnother)
                .filter(other -> Folding.fold(words.pipeline(other)).equals(Folding.fold(name)))
                .findFirst()
                .map(other -> other.retired()
                        ? texts.text("settings.pipeline.name.retired")
                        : texts.text("settings.pipeline.name.taken"));
    }

    /** Shows the pipelines as they are stored. The fields of a pipeline stay the same ones. */
    void show(List<PipelineHeading> all, Pipeline itsStages) {
        stored = all;
        pipeline = itsStages;
        added.show("");
        List<PipelineHeading> offered = PipelineHeading.shown(all);
        if (offered.stream().noneMatch(one -> one.key().equals(chosen))) {
            choose(PipelineKey.FIRST);
        }
        offered.forEach(one -> nameOf(one).show(words.pipeline(one)));
        retired.setAll(
                all.stream().filter(PipelineHeading::retired).map(this::option).toList());
        write();
        stages.accept(pipeline, chosen);
    }

    private void write() {
        PipelineHeading here = PipelineHeading.of(chosen, stored);
        shown.set(Optional.of(new Shown(
                PipelineHeading.shown(stored).stream().map(this::option).toList(),
                option(here),
                nameOf(here),
                leaving)));
    }

    private Option option(PipelineHeading heading) {
        return new Option(heading.key().value(), words.pipeline(heading));
    }

    private SavedText<String> nameOf(PipelineHeading heading) {
        return names.computeIfAbsent(heading.key(), key -> {
            String standard = words.pipeline(heading.withName(""));
            boolean first = key.equals(PipelineKey.FIRST);
            return field(
                    key.value(),
                    words.pipeline(heading),
                    FieldFormat.named(first ? standard : "", texts.text("settings.pipeline.name.missing")),
                    SaveAction.by(
                            performer, name -> new EditPipeline(key, first && name.equals(standard) ? "" : name)));
        });
    }

    /** Shows the stages of that one. */
    public void choose(Option one) {
        choose(new PipelineKey(one.value()));
    }

    private void choose(PipelineKey one) {
        chosen = one;
        leaving = Optional.empty();
        if (stored.stream().anyMatch(heading -> heading.key().equals(one))) {
            write();
        }
        stages.accept(pipeline, pipeline.keys().contains(one) ? one : PipelineKey.FIRST);
    }

    /** Puts the chosen one so many places on, or back if negative. */
    public void move(int places) {
        shown.get()
                .map(now -> now.place() + places)
                .filter(place -> place >= 0)
                .ifPresent(place -> performer.perform(new MovePipeline(chosen, place), _ -> {}));
    }

    /** Offers the chosen one no more; if prospects are under way in it, asks where they shall go. */
    public void retire() {
        performer.ask(
                new RetirePipeline(chosen, Optional.empty()),
                _ -> {},
                refusal -> {
                    if (refusal instanceof Refusal.OfStage(var problem, long number)
                            && problem == StageProblem.PIPELINE_NOT_EMPTY) {
                        leaving = Optional.of(texts.text("settings.pipeline.leaving", number));
                        write();
                    } else {
                        performer.problem(performer.sentence(refusal));
                    }
                },
                performer::problem);
    }

    /** Retires the chosen one; what is under way in it goes to that one. */
    public void retireTo(Option other) {
        performer.perform(new RetirePipeline(chosen, Optional.of(new PipelineKey(other.value()))), _ -> {});
    }

    /** Keeps the one that was asked about. */
    public void keep() {
        leaving = Optional.empty();
        write();
    }

    /** Offers a retired one again. */
    public void bringBack(Option one) {
        performer.perform(new BringBackPipeline(new PipelineKey(one.value())), _ -> {});
    }

    /** What is shown; empty until it is read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Those that are not offered any more. */
    public ObservableList<Option> retired() {
        return readOnlyRetired;
    }

    /** The name of a pipeline to be added, with stages like those that are shown. */
    public SavedText<String> added() {
        return added;
    }
}
