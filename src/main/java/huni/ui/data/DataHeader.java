package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.ImportViewModel.Step;
import huni.ui.kit.Buttons;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the page is about: the data and where it lies, or an import while a file is looked at. */
final class DataHeader extends HBox {

    /** @param place where the data lies */
    DataHeader(ObservableValue<Step> step, Texts texts, DataPlace place) {
        getStyleClass().add("data-header");
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label explanation = new Label();
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        step.subscribe(now -> {
            boolean none = now == Step.CHOOSE;
            title.setText(texts.text(none ? "data.page" : "data.title"));
            explanation.setText(none ? place.sentence(texts) : texts.text("data.explanation"));
        });
        getChildren().addAll(title, explanation);
        offer("data-share", "data.share", place.share(), step, texts);
        offer("data-move", "data.move", place.move(), step, texts);
    }

    private void offer(String id, String key, Optional<Runnable> asking, ObservableValue<Step> step, Texts texts) {
        asking.map(begin -> Buttons.quiet(texts.text(key), begin)).ifPresent(button -> {
            button.setId(id);
            button.setMinWidth(USE_PREF_SIZE);
            step.subscribe(now -> {
                button.setVisible(now == Step.CHOOSE);
                button.setManaged(now == Step.CHOOSE);
            });
            getChildren().add(button);
        });
    }
}
