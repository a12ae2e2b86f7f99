package huni.ui.contact;

import huni.domain.activity.QrCodes;
import huni.language.Texts;
import huni.ui.kit.Motion;
import huni.ui.kit.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows a code under what it belongs to, with what it does; Esc closes it. */
public final class CodePopover {

    private final QrCodes codes;
    private final Texts texts;

    public CodePopover(QrCodes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /**
     * Opens it.
     *
     * @param link what the phone does, as {@link huni.domain.activity.PhoneLink} writes it
     * @param words what that is, in a line
     */
    public Popover open(Node owner, String link, String words) {
        Label what = new Label(words);
        what.getStyleClass().add("medium");
        what.setWrapText(true);
        Label how = new Label(texts.text("contact.code.how"));
        how.getStyleClass().addAll("muted", "small");
        how.setWrapText(true);
        VBox content = new VBox(what);
        codes.of(link)
                .ifPresentOrElse(
                        code -> content.getChildren().addAll(new CodePicture(code, words), how),
                        () -> content.getChildren().add(new Label(texts.text("contact.code.long"))));
        content.getStyleClass().add("code-content");
        Popover popover = new Popover(content, Motion.ofSystem());
        popover.showUnder(owner);
        return popover;
    }
}
