package huni.ui.data;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One of several, picked by the program and changed by the person. */
public final class Pick {

    private final String id;
    private final String caption;
    private final List<MappingOption> options;
    private final ReadOnlyObjectWrapper<MappingOption> chosen;
    private final Consumer<? super MappingOption> onChosen;

    /**
     * A pick that shows its first option until another one is shown.
     *
     * @param caption what is chosen here, as a screen reader says it
     * @param onChosen told when the person chooses another option than the one shown
     */
    Pick(String id, String caption, List<MappingOption> options, Consumer<? super MappingOption> onChosen) {
        this.id = id;
        this.caption = caption;
        this.options = List.copyOf(options);
        this.onChosen = onChosen;
        this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", options.getFirst());
    }

    /** Chooses for the person. */
    public void choose(MappingOption option) {
        if (!option.equals(chosen.get())) {
            chosen.set(option);
            onChosen.accept(option);
        }
    }

    /** Shows the option of that value and tells nobody; without one, what is shown stays. */
    Pick showing(String value) {
        options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(chosen::set);
        return this;
    }

    public String id() {
        return id;
    }

    public String caption() {
        return caption;
    }

    /** What can be chosen, in order. */
    public List<MappingOption> options() {
        return options;
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<MappingOption> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
