package huni.ui.trash;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Panel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The way to the trash from the page of the data. */
public final class TrashOffer {

    private TrashOffer() {}

    /** Says what is there, with a button that shows it. */
    public static Node of(Texts texts, Runnable onOpen) {
        Button open = Buttons.plain(texts.text("trash.open"), onOpen);
        open.setId("trash-open");
        Label words = new Label(texts.text("trash.offer"));
        words.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        Panel panel = Panel.titled(texts.text("trash.title"), open);
        panel.setId("trash-offer");
        panel.getChildren().add(words);
        return panel;
    }
}
