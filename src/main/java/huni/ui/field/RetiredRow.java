package huni.ui.field;

import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What is retired, each with the way back; no room is taken while nothing is. */
public final class RetiredRow extends FlowPane {

    private final String id;
    private final Label caption;
    private final UnaryOperator<String> spoken;
    private final Consumer<? super Option> onBack;

    /**
     * A row of those that are retired.
     *
     * @param caption what stands before them
     * @param spoken what a screen reader says for bringing one back, by what it is called
     */
    public RetiredRow(String id, String caption, UnaryOperator<String> spoken, Consumer<? super Option> onBack) {
        this.id = id;
        this.caption = new Label(caption);
        this.spoken = spoken;
        this.onBack = onBack;
        this.caption.getStyleClass().addAll("muted", "small");
        getStyleClass().add("choice-chips");
        show(List.of());
    }

    /** Follows a list of them. */
    public RetiredRow following(ObservableList<Option> retired) {
        show(retired);
        retired.addListener((ListChangeListener<Option>) _ -> show(retired));
        return this;
    }

    /** Shows these. */
    public void show(List<Option> retired) {
        getChildren().setAll(caption);
        for (Option one : retired) {
            Button back = Buttons.withIcon(Buttons.plain(one.words(), () -> onBack.accept(one)), Icons.UNDO);
            back.setId(id + one.value());
            back.setAccessibleText(spoken.apply(one.words()));
            getChildren().add(back);
        }
        setVisible(!retired.isEmpty());
        setManaged(isVisible());
    }
}
