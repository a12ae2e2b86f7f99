package huni.ui.field;

import huni.domain.dossier.ProspectQuery;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelChoice;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which source and tag are asked for, and those that there are to pick from, in the order of the person's alphabet. */
public final class LabelFilter {

    private final ProspectQuery prospects;
    private final Latest reading;
    private final Collator alphabet;
    private final Consumer<? super Exception> onFailed;
    private final ReadOnlyObjectWrapper<LabelChoice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", LabelChoice.NONE);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final ObservableList<String> tags = FXCollections.observableArrayList();

    /** Asks nothing, and knows none before it {@linkplain #read reads}. */
    public LabelFilter(ProspectQuery prospects, TaskRunner tasks, Locale locale, Consumer<? super Exception> onFailed) {
        this.prospects = prospects;
        this.reading = new Latest(tasks);
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

    /** Asks for a source, or for any. */
    public void pickSource(Optional<String> source) {
        choice.set(choice.get().withSource(source));
    }

    /** Asks for a tag, or for any and none. */
    public void pickTag(Optional<String> tag) {
        choice.set(choice.get().withTag(tag));
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
    }
}
