package huni.ui.checklists;

import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.QuickAnswers;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.ui.field.FieldFormat;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.checklist.EditChecklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A checklist as it can be changed but for its questions: its name, where it is offered, how its calls end. */
final class HeadingFields {

    /** A stage in which it can be offered first. */
    record OpeningStage(Option stage, boolean on) {}

    /** @param place counted from 0 */
    record OutcomeEntry(int place, QuickAnswer outcome, SavedText<String> words) {}

    private final String key;
    private final EditorContext context;
    private final SavedText<String> name;
    private final SavedText<String> added;
    private final ObservableList<OpeningStage> stages = FXCollections.observableArrayList();
    private final ObservableList<OutcomeEntry> outcomes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SavedChoice<Option>>> pipeline =
            new ReadOnlyObjectWrapper<>(this, "pipeline", Optional.empty());
    private List<String> shown = List.of();

    HeadingFields(Checklist checklist, EditorContext context) {
        this.key = checklist.key();
        this.context = context;
        String standard = context.words().standardName(checklist);
        this.name = context.field(
                key + ":name",
                context.words().checklist(checklist),
                FieldFormat.named(standard, context.texts().text("checklists.name.missing")),
                context.save(
                        ChecklistHeading.class,
                        one -> one.key().equals(key),
                        context.words()::name,
                        typed -> new EditChecklist(
                                key, stored -> stored.withName(typed.equals(standard) ? "" : typed))));
        this.added = context.field(
                key + ":outcome",
                "",
                FieldFormat.words(),
                SaveAction.by(
                        context.door(),
                        typed -> new EditChecklist(
                                key, changed(others -> others.with(AnswerFields.own(typed, others.all()))))));
    }

    private static UnaryOperator<ChecklistHeading> changed(UnaryOperator<QuickAnswers> change) {
        return stored -> stored.withOutcomes(
                change.apply(QuickAnswers.read(stored.outcomes())).written());
    }

    private <T> SaveAction<T> edit(BiFunction<ChecklistHeading, T, ChecklistHeading> change) {
        return SaveAction.by(context.door(), value -> new EditChecklist(key, stored -> change.apply(stored, value)));
    }

    void show(Checklist stored, Pipeline all, List<PipelineHeading> pipelines) {
        name.show(context.words().checklist(stored));
        added.show("");
        showPipelines(stored.heading().pipeline(), pipelines);
        List<OpeningStage> now = all.shown().stream()
                .filter(stage -> !stage.type().isClosed()
                        && stage.pipeline().equals(stored.heading().pipeline()))
                .map(Stage::key)
                .map(stage -> new OpeningStage(
                        new Option(stage.value(), context.words().stage(stage, all)),
                        stored.heading().opensIn().contains(stage)))
                .toList();
        if (!now.equals(stages)) {
            stages.setAll(now);
        }
        List<String> written = stored.heading().outcomes();
        boolean same = keys(written).equals(keys(shown));
        shown = written;
        if (!same) {
            outcomes.setAll(
                    IntStream.range(0, written.size()).mapToObj(this::outcome).toList());
        }
        outcomes.forEach(entry -> entry.words().show(context.words().outcome(written.get(entry.place()))));
    }

    /** There is something to choose only where there are several. */
    private void showPipelines(PipelineKey own, List<PipelineHeading> pipelines) {
        List<Option> options = pipelines.stream()
                .filter(one -> !one.retired() || one.key().equals(own))
                .map(one -> new Option(one.key().value(), context.words().pipeline(one)))
                .toList();
        if (options.size() < 2) {
            pipeline.set(Optional.empty());
        } else if (pipeline.get().filter(choice -> choice.all().equals(options)).isEmpty()) {
            pipeline.set(Optional.of(context.choice(
                    options,
                    own.value(),
                    edit((heading, option) -> heading.withPipeline(new PipelineKey(option.value()))))));
        }
        pipeline.get().ifPresent(choice -> Option.find(options, own.value()).ifPresent(choice::show));
    }

    private static List<String> keys(List<String> outcomes) {
        return QuickAnswers.read(outcomes).all().stream().map(QuickAnswer::key).toList();
    }

    private OutcomeEntry outcome(int place) {
        QuickAnswer outcome = QuickAnswer.read(shown.get(place));
        String standard = context.words().standardOutcome(outcome);
        return new OutcomeEntry(
                place,
                outcome,
                context.field(
                        key + ":outcome:" + (outcome.key().isEmpty() ? place : outcome.key()),
                        context.words().outcome(shown.get(place)),
                        FieldFormat.named(standard, context.texts().text("checklists.answer.missing")),
                        SaveAction.by(
                                context.door(),
                                typed -> new EditChecklist(
                                        key,
                                        changed(others -> others.with(
                                                outcome,
                                                now -> new QuickAnswer(
                                                        now.key(), typed.equals(standard) ? "" : typed)))))));
    }

    void remove(OutcomeEntry entry) {
        perform(changed(outcomes -> outcomes.without(entry.outcome())));
    }

    /** Puts an outcome so many places down, or up if negative. */
    void move(OutcomeEntry entry, int places) {
        perform(changed(outcomes -> outcomes.moved(entry.outcome(), places)));
    }

    /** Offers it first in that stage, or no more. */
    void openIn(OpeningStage entry, boolean on) {
        perform(stored -> {
            StageKey stage = new StageKey(entry.stage().value());
            Set<StageKey> wanted = stored.opensIn().stream()
                    .filter(other -> !other.equals(stage))
                    .collect(Collectors.toSet());
            if (on) {
                wanted.add(stage);
            }
            return stored.withOpensIn(inOrder(wanted));
        });
    }

    private List<StageKey> inOrder(Set<StageKey> wanted) {
        List<StageKey> known = stages.stream()
                .map(entry -> new StageKey(entry.stage().value()))
                .toList();
        List<StageKey> order =
                new ArrayList<>(known.stream().filter(wanted::contains).toList());
        wanted.stream().filter(stage -> !known.contains(stage)).forEach(order::add);
        return order;
    }

    /** No longer offers the checklist; its calls stay. */
    void retire() {
        perform(stored -> stored.withRetired(true));
    }

    private void perform(UnaryOperator<ChecklistHeading> change) {
        context.door().perform(new EditChecklist(key, change), _ -> {});
    }

    String key() {
        return key;
    }

    SavedText<String> name() {
        return name;
    }

    /** For which pipeline it is; empty where there is only one. */
    ReadOnlyObjectProperty<Optional<SavedChoice<Option>>> pipeline() {
        return pipeline.getReadOnlyProperty();
    }

    ObservableList<OpeningStage> stages() {
        return stages;
    }

    ObservableList<OutcomeEntry> outcomes() {
        return outcomes;
    }

    /** The words of one more outcome; saving them adds it. */
    SavedText<String> added() {
        return added;
    }
}
