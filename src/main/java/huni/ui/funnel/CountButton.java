package huni.ui.funnel;

import huni.ui.kit.Hint;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** A number that opens the list behind it; without anybody behind it, it is only a number. */
final class CountButton extends Button {

    private Optional<LinkedCount> shown = Optional.empty();

    CountButton(Consumer<? super LinkedCount> onPressed) {
        getStyleClass().setAll("funnel-count");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(
                this,
                () -> shown.filter(LinkedCount::opens).map(LinkedCount::title).orElse(""));
        setOnAction(_ -> shown.ifPresent(onPressed));
    }

    /** Changes the number; the focus stays where it is. */
    void show(LinkedCount count) {
        shown = Optional.of(count);
        setText(count.words());
        setAccessibleText(count.title() + ": " + count.words());
        setDisable(!count.opens());
    }
}
