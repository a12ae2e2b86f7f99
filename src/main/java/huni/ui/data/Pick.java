package huni.ui.data;

import huni.ui.field.Option;
import huni.ui.field.SavedChoice;

/**
 * One of several, picked by the program and changed by the person.
 *
 * @param caption what is chosen here, as a screen reader says it
 */
public record Pick(String id, String caption, SavedChoice<Option> choice) {

    /** What is picked now. */
    String value() {
        return choice.chosenProperty().get().value();
    }
}
