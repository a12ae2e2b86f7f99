package huni.ui.field;

import huni.domain.PersonalSettings.Key;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Which pipeline board, funnel, coach and quota show, the same on all of them and the next time too; the quota can be
 * shown over all of them instead. What is remembered may be a pipeline of another store, or one that is retired: then the
 * first one is shown.
 */
public final class ShownPipeline implements AutoCloseable {

    private final PipelineQuery pipelines;
    private final Preferences preferences;
    private final DomainWords words;
    private final Latest reading;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<PipelineKey> key = new ReadOnlyObjectWrapper<>(this, "key", PipelineKey.FIRST);
    private final ReadOnlyObjectWrapper<Optional<PipelineKey>> ofQuota =
            new ReadOnlyObjectWrapper<>(this, "ofQuota", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Option>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());

    /** The one that is remembered. */
    public ShownPipeline(
            PipelineQuery pipelines, Performer performer, TaskRunner tasks, Preferences preferences, Texts texts) {
        this.pipelines = pipelines;
        this.preferences = preferences;
        this.words = new DomainWords(texts);
        this.reading = new Latest(tasks);
        remembered().ifPresent(key::set);
        this.stopListening = performer.onChanged(changed -> {
            if (changed.everything() || changed.prospects().isEmpty()) {
                read();
            }
        });
        read();
    }

    private Optional<PipelineKey> remembered() {
        return preferences.settings().get(Key.PIPELINE).map(PipelineKey::new);
    }

    private void read() {
        reading.run(() -> PipelineHeading.shown(pipelines.headings()), this::show, _ -> {});
    }

    private void show(List<PipelineHeading> shown) {
        choices.set(shown.stream()
                .map(one -> new Option(one.key().value(), words.pipeline(one)))
                .toList());
        boolean there = shown.stream().anyMatch(one -> one.key().equals(key.get()));
        if (!there) {
            key.set(PipelineKey.FIRST);
        }
        showQuota();
    }

    private void showQuota() {
        boolean overAll =
                !areSeveral() || preferences.settings().get(Key.QUOTA_OVER_ALL).isPresent();
        ofQuota.set(overAll ? Optional.empty() : Optional.of(key.get()));
    }

    /** Shows the quota over all pipelines, now and the next time, until a pipeline is chosen again. */
    public void chooseQuotaOverAll() {
        preferences.set(Key.QUOTA_OVER_ALL, "yes");
        showQuota();
    }

    /** Shows that one, now and the next time. */
    public void choose(Option chosen) {
        key.set(new PipelineKey(chosen.value()));
        preferences.set(Key.PIPELINE, chosen.value());
        preferences.set(Key.QUOTA_OVER_ALL, "");
        showQuota();
    }

    /** The next one after the shown one, around the end. */
    public void chooseNext() {
        List<Option> all = choices.get();
        int shown = Option.find(all, key.get().value()).map(all::indexOf).orElse(-1);
        if (all.size() > 1) {
            choose(all.get((shown + 1) % all.size()));
        }
    }

    /** The one that is shown. */
    public ReadOnlyObjectProperty<PipelineKey> keyProperty() {
        return key.getReadOnlyProperty();
    }

    /** The pipeline whose quota is shown, if it has its own; empty over all, as with one pipeline alone. */
    public ReadOnlyObjectProperty<Optional<PipelineKey>> ofQuotaProperty() {
        return ofQuota.getReadOnlyProperty();
    }

    /** Those that can be shown, in their order; empty until they are read. */
    public ReadOnlyObjectProperty<List<Option>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Those that are not shown, where prospects of the shown one can go. */
    public List<Option> others() {
        return choices.get().stream()
                .filter(one -> !one.value().equals(key.get().value()))
                .toList();
    }

    /** Whether there is anything to choose. */
    public boolean areSeveral() {
        return choices.get().size() > 1;
    }

    /** Tells when another one is shown; ends that with what ends the rest. */
    public Runnable onOther(Runnable told, Runnable endsTheRest) {
        Subscription other = key.subscribe((_, _) -> told.run());
        return () -> {
            other.unsubscribe();
            endsTheRest.run();
        };
    }

    /** Stops listening. */
    @Override
    public void close() {
        stopListening.run();
        reading.drop();
    }
}
