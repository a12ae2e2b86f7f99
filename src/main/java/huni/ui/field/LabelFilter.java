package huni.ui.field;

import huni.domain.dossier.ProspectQuery;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.LabelCounts;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which sources and tags are asked for, and those that there are to pick from, in the order of the person's alphabet. */
public final class LabelFilter {

    private final ProspectQuery prospects;
    private final Supplier<Optional<PipelineKey>> counted;
    private final Latest reading;
    private final Latest counting;
    private final Collator alphabet;
    private final Consumer<? super Exception> onFailed;
    private final ReadOnlyObjectWrapper<LabelChoice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", LabelChoice.NONE);
    private final ReadOnlyObjectWrapper<LabelCounts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", LabelCounts.NONE);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final ObservableList<String> tags = FXCollections.observableArrayList();

    /** Asks nothing, and knows none before it {@linkplain #read reads}. */
    public LabelFilter(ProspectQuery prospects, TaskRunner tasks, Locale locale, Consumer<? super Exception> onFailed) {
        this(prospects, tasks, locale, onFailed, Optional::empty);
    }

    /** @param counted in which pipeline prospects are counted; empty for all */
    public LabelFilter(
            ProspectQuery prospects,
            TaskRunner tasks,
            Locale locale,
            Consumer<? super Exception> onFailed,
            Supplier<Optional<PipelineKey>> counted) {
        this.counted = counted;
        this.prospects = prospects;
        this.reading = new Latest(tasks);
        this.counting = new Latest(tasks);
        this.alphabet = Collator.getInstance(locale);
        this.onFailed = onFailed;
    }

    /** Reads anew what there is to pick from. */
    public void read() {
        reading.run(prospects::labels, this::show, onFailed);
    }

    private void show(KnownLabels known) {
        show(known.sources(), sources);
        show(known.tags(), tags);
    }

    private void show(List<String> known, ObservableList<String> shown) {
        List<String> now = known.stream().sorted(alphabet).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    /** Asks for one source more, or no longer for it. */
    public void toggleSource(String source) {
        choice.set(choice.get().withSources(toggled(choice.get().sources(), source)));
    }

    /** Asks for one tag more, or no longer for it. */
    public void toggleTag(String tag) {
        choice.set(choice.get().withTags(toggled(choice.get().tags(), tag)));
    }

    private static Set<String> toggled(Set<String> chosen, String one) {
        Set<String> others = new HashSet<>(chosen);
        if (!others.remove(one)) {
            others.add(one);
        }
        return others;
    }

    /** Counts how many prospects have each; the counts arrive later. */
    void count() {
        Optional<PipelineKey> of = counted.get();
        counting.run(() -> of.map(prospects::labelCounts).orElseGet(prospects::labelCounts), counts::set, onFailed);
    }

    /** How many prospects have each, as far as that was counted. */
    ReadOnlyObjectProperty<LabelCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Asks for that. */
    public void pick(LabelChoice newChoice) {
        choice.set(newChoice);
    }

    /** What is asked for now. */
    public ReadOnlyObjectProperty<LabelChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public ObservableList<String> sources() {
        return sources;
    }

    public ObservableList<String> tags() {
        return tags;
    }

    /** Nothing that is being read arrives any more. */
    public void drop() {
        reading.drop();
        counting.drop();
    }
}
