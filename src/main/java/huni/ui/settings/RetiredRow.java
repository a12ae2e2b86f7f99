package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.Option;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What is retired, each with the way back; no room is taken while nothing is. */
final class RetiredRow extends FlowPane {

    private final String id;
    private final Texts texts;
    private final Consumer<? super Option> onBack;

    RetiredRow(String id, Texts texts, ObservableList<Option> retired, Consumer<? super Option> onBack) {
        this.id = id;
        this.texts = texts;
        this.onBack = onBack;
        getStyleClass().add("choice-chips");
        show(retired);
        retired.addListener((ListChangeListener<Option>) _ -> show(retired));
    }

    private void show(ObservableList<Option> retired) {
        Label caption = new Label(texts.text("settings.retired"));
        caption.getStyleClass().addAll("muted", "small");
        getChildren().setAll(caption);
        for (Option one : retired) {
            Button back = Buttons.withIcon(Buttons.plain(one.words(), () -> onBack.accept(one)), Icons.UNDO);
            back.setId(id + one.value());
            back.setAccessibleText(texts.text("settings.retired.back", one.words()));
            getChildren().add(back);
        }
        setVisible(!retired.isEmpty());
        setManaged(isVisible());
    }
}
