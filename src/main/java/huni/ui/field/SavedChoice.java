package huni.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A choice that is saved as soon as it is made, and goes back if that fails. */
public final class SavedChoice<T> {

    private final List<T> all;
    private final Function<? super T, String> names;
    private final SaveAction<T> save;
    private final Consumer<? super String> onFailed;
    private final ReadOnlyObjectWrapper<T> chosen;
    private T stored;
    private int underWay;

    public SavedChoice(
            T first,
            List<T> all,
            Function<? super T, String> names,
            SaveAction<T> save,
            Consumer<? super String> onFailed) {
        this.all = List.copyOf(all);
        this.names = names;
        this.save = save;
        this.onFailed = onFailed;
        this.stored = first;
        this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", first);
    }

    /** What is stored now; shown unless another choice is being saved. */
    public void show(T value) {
        stored = value;
        if (underWay == 0) {
            chosen.set(value);
        }
    }

    /** Chooses and saves; choosing what is chosen does nothing. */
    public void choose(T value) {
        if (value.equals(chosen.get())) {
            return;
        }
        T before = chosen.get();
        chosen.set(value);
        underWay++;
        save.saveOver(
                before,
                value,
                new SaveAction.Answers<>(
                        () -> {
                            underWay--;
                            stored = value;
                        },
                        theirs -> {
                            stored = theirs.content();
                            failed(theirs.sentence(name(stored), name(value)));
                        },
                        this::failed,
                        _ -> Optional.empty()));
    }

    private void failed(String sentence) {
        underWay--;
        if (underWay == 0) {
            chosen.set(stored);
        }
        onFailed.accept(sentence);
    }

    /** What can be chosen, in order. */
    public List<T> all() {
        return all;
    }

    /** What a choice is called. */
    public String name(T value) {
        return names.apply(value);
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<T> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
