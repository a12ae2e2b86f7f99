package huni.ui.field;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says on a page over the board that what is done here is saved; there only while moves are tried on the board. */
public final class WhatIfAside extends HBox {

    /** The line over such a page. */
    public WhatIfAside(WhatIf model, Texts texts) {
        setId("whatif-aside");
        getStyleClass().addAll("whatif-bar", "aside");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.text("whatif.aside"));
        Label sentence = new Label(texts.text("whatif.aside"), Icons.TREND.node());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button leave = Buttons.plain(texts.text("whatif.aside.leave"), model::leave);
        leave.setId("whatif-aside-leave");
        leave.setTooltip(new Tooltip(texts.text("whatif.leave.hint")));
        leave.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, leave);
        visibleProperty().bind(model.onProperty());
        managedProperty().bind(model.onProperty());
    }
}
