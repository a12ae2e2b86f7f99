package huni.ui.funnel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** A number that opens the list behind it; without anybody behind it, it is only a number. */
final class CountButton extends Button {

    private final Tooltip title = new Tooltip();
    private Optional<LinkedCount> shown = Optional.empty();

    CountButton(Consumer<? super LinkedCount> onPressed) {
        getStyleClass().setAll("funnel-count");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> shown.ifPresent(onPressed));
    }

    /** Changes the number; the focus stays where it is. */
    void show(LinkedCount count) {
        shown = Optional.of(count);
        setText(count.words());
        title.setText(count.title());
        setTooltip(count.opens() ? title : null);
        setAccessibleText(count.title() + ": " + count.words());
        setDisable(!count.opens());
    }
}
