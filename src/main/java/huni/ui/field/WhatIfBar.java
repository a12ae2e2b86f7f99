package huni.ui.field;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says over a board that moves are only tried, and how many were; there only while they are. */
public final class WhatIfBar extends HBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final WhatIf model;

    /** The bar of a board. */
    public WhatIfBar(WhatIf model, Texts texts) {
        this.model = model;
        setId("whatif");
        getStyleClass().add("whatif-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = new Label(texts.text("whatif"), Icons.TREND.node());
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        EllipsisLabel sentence = new EllipsisLabel(texts.text("whatif.sentence"));
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Label count = new Label();
        count.setId("whatif-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button undo = Buttons.withIcon(Buttons.quiet(texts.text("whatif.undo"), model::takeBack), Icons.UNDO);
        undo.setId("whatif-undo");
        undo.setTooltip(new Tooltip(texts.text("whatif.undo") + "  " + KeyCap.words(UNDO)));
        Button leave = Buttons.plain(texts.text("whatif.leave"), model::leave);
        leave.setId("whatif-leave");
        leave.setTooltip(new Tooltip(texts.text("whatif.leave.hint") + "  Esc"));
        undo.setMinWidth(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, sentence, count, undo, leave);
        model.trialsProperty().subscribe(trials -> {
            count.setText(texts.text("whatif.count", trials.size()));
            undo.setVisible(!trials.isEmpty());
            setAccessibleText(String.join(". ", texts.text("whatif"), texts.text("whatif.sentence"), count.getText()));
        });
        visibleProperty().bind(model.onProperty());
        managedProperty().bind(model.onProperty());
    }

    /** Takes the keys of a board that are about trials, while there are any to be made. */
    public void pressed(KeyEvent event) {
        if (!model.isOn()) {
            return;
        }
        if (UNDO.match(event)) {
            model.takeBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        }
    }
}
