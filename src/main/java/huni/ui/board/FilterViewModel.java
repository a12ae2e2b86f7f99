package huni.ui.board;

import huni.domain.board.Attention;
import huni.domain.board.CardFilter;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.Urgency;
import huni.language.Formats;
import huni.ui.field.LabelFilter;
import huni.ui.field.ShownPipeline;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.util.Subscription;

/** Which cards are to be shown, as it is typed and pressed. An amount that cannot be read asks nothing. */
final class FilterViewModel {

    private final Formats formats;
    private final LabelFilter labels;
    private final ObjectProperty<Optional<Attention>> attention = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty atLeast = new SimpleStringProperty("");
    private final StringProperty atMost = new SimpleStringProperty("");
    private final ObservableSet<Urgency.Level> urgency = FXCollections.observableSet();
    private final ObservableSet<Authority.Role> authority = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<CardFilter> filter = new ReadOnlyObjectWrapper<>(CardFilter.ALL);
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private final ShownOwner owner;
    private final Subscription otherOwner;
    private CardFilter told = CardFilter.ALL;
    private LongConsumer onShown = _ -> {};

    FilterViewModel(BoardSources sources, TaskRunner tasks, Formats formats, Consumer<? super Exception> onFailed) {
        this.formats = formats;
        this.owner = sources.owner();
        this.labels =
                new LabelFilter(sources.prospects(), tasks, formats.locale(), onFailed, () -> ofBoard(sources.shown()));
        labels.choiceProperty().subscribe((_, _) -> settle());
        attention.subscribe(_ -> settle());
        words.subscribe(_ -> settle());
        atLeast.subscribe(_ -> settle());
        atMost.subscribe(_ -> settle());
        urgency.addListener((SetChangeListener<Urgency.Level>) _ -> settle());
        authority.addListener((SetChangeListener<Authority.Role>) _ -> settle());
        otherOwner = owner.ownerProperty().subscribe(_ -> settle());
    }

    /** Whose cards are shown. */
    ShownOwner owner() {
        return owner;
    }

    /** Nothing is shown any more. */
    void close() {
        otherOwner.unsubscribe();
        labels.drop();
    }

    /** With one pipeline alone all prospects are on the board. */
    private static Optional<PipelineKey> ofBoard(ShownPipeline shown) {
        return Optional.of(shown.keyProperty().get()).filter(_ -> shown.areSeveral());
    }

    ObjectProperty<Optional<Attention>> attentionProperty() {
        return attention;
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty atLeastProperty() {
        return atLeast;
    }

    StringProperty atMostProperty() {
        return atMost;
    }

    ObservableSet<Urgency.Level> urgency() {
        return urgency;
    }

    ObservableSet<Authority.Role> authority() {
        return authority;
    }

    /** The source and the tag. */
    LabelFilter labels() {
        return labels;
    }

    /** What is asked for now. */
    ReadOnlyObjectProperty<CardFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How many parts of the filter form ask something: budget, urgency, authority, source, tag. */
    ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** So many cards are what is asked for now. It is told once after each change. */
    void shows(long cards) {
        if (!told.equals(filter.get())) {
            told = filter.get();
            onShown.accept(cards);
        }
    }

    /** Tells how many cards are shown by what was asked, once they are. */
    void onShown(LongConsumer tell) {
        onShown = tell;
    }

    /** Empties the filter form. */
    void reset() {
        atLeast.set("");
        atMost.set("");
        urgency.clear();
        authority.clear();
        labels.pick(LabelChoice.NONE);
    }

    /** Shows every card again. */
    void resetAll() {
        attention.set(Optional.empty());
        words.set("");
        owner.mineProperty().set(false);
        reset();
    }

    private void settle() {
        CardFilter asked = new CardFilter(
                attention.get(),
                words.get().strip(),
                formats.parseNumber(atLeast.get()),
                formats.parseNumber(atMost.get()),
                Set.copyOf(urgency),
                Set.copyOf(authority),
                labels.choiceProperty().get(),
                owner.ownerProperty().get());
        boolean budget = asked.atLeast().isPresent() || asked.atMost().isPresent();
        active.set((budget ? 1 : 0)
                + (urgency.isEmpty() ? 0 : 1)
                + (authority.isEmpty() ? 0 : 1)
                + asked.labels().parts());
        filter.set(asked);
    }
}
