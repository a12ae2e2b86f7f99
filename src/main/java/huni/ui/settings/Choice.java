package huni.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One of several. What is chosen is saved at once. */
public final class Choice {

    private final List<Option> options;
    private final Consumer<? super String> save;
    private final ReadOnlyObjectWrapper<Option> chosen;

    Choice(List<Option> options, Consumer<? super String> save) {
        this.options = List.copyOf(options);
        this.save = save;
        this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", options.getFirst());
    }

    /** Chooses, and saves it if it is another one than before. */
    public void choose(Option option) {
        if (!option.equals(chosen.get())) {
            chosen.set(option);
            save.accept(option.value());
        }
    }

    /** Shows what is stored; a value that is no option leaves what is shown. */
    void show(String value) {
        options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /** What can be chosen, in order. */
    public List<Option> options() {
        return options;
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<Option> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
