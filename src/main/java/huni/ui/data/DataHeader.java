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

    /**
     * @param place the folder of the store, as it is shown, or the address of a shared one
     * @param move asks where the store is to be moved
     */
    DataHeader(ObservableValue<Step> step, Texts texts, String place, Optional<Runnable> move) {
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
            explanation.setText(none ? where(texts, place) : texts.text("data.explanation"));
        });
        getChildren().addAll(title, explanation);
        move.map(asking -> Buttons.quiet(texts.text("data.move"), asking)).ifPresent(button -> {
            button.setId("data-move");
            button.setMinWidth(USE_PREF_SIZE);
            step.subscribe(now -> {
                button.setVisible(now == Step.CHOOSE);
                button.setManaged(now == Step.CHOOSE);
            });
            getChildren().add(button);
        });
    }

    private static String where(Texts texts, String place) {
        return place.contains("://") ? texts.text("data.page.shared", place) : texts.text("data.page.place", place);
    }
}
