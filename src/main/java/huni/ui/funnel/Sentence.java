package huni.ui.funnel;

import huni.ui.kit.Hint;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A share in its sentence, the number in it bold; grey where the numbers are few. Its evidence is in the tooltip. */
final class Sentence extends TextFlow {

    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

    private final Text before = new Text();
    private final Text figure = new Text();
    private final Text after = new Text();
    private String evidence = "";

    Sentence(String... styleClasses) {
        getStyleClass().add("funnel-sentence");
        getStyleClass().addAll(styleClasses);
        for (Text part : new Text[] {before, figure, after}) {
            part.getStyleClass().add("text");
        }
        figure.getStyleClass().add("strong");
        getChildren().addAll(before, figure, after);
        Hint.on(this, () -> evidence);
    }

    void show(Rate rate) {
        int at = rate.sentence().indexOf(rate.figure());
        before.setText(rate.sentence().substring(0, at));
        figure.setText(rate.figure());
        after.setText(rate.sentence().substring(at + rate.figure().length()));
        evidence = rate.evidence();
        setAccessibleText(rate.sentence());
        pseudoClassStateChanged(UNCERTAIN, rate.uncertain());
    }
}
