package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.ImportViewModel.Step;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the page is about: the data and where it lies, or an import while a file is looked at. */
final class DataHeader extends HBox {

    /** @param place the folder of the store, as it is shown */
    DataHeader(ObservableValue<Step> step, Texts texts, String place) {
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
            explanation.setText(none ? texts.text("data.page.place", place) : texts.text("data.explanation"));
        });
        getChildren().addAll(title, explanation);
    }
}
