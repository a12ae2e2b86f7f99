package huni.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence of which the {@link Marked} parts are bold. Its parts share lines, so their boxes lie over each other. */
public final class MarkedText extends TextFlow {

    public MarkedText(String sentence, String... styleClasses) {
        getStyleClass().add("layers");
        getStyleClass().addAll(styleClasses);
        getChildren().setAll(parts(sentence));
        setAccessibleText(Marked.plain(sentence));
    }

    private static List<Text> parts(String sentence) {
        List<Text> parts = new ArrayList<>();
        boolean strong = false;
        StringTokenizer tokens = new StringTokenizer(sentence, "" + Marked.BEGIN + Marked.END, true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (token.charAt(0) == Marked.BEGIN || token.charAt(0) == Marked.END) {
                strong = token.charAt(0) == Marked.BEGIN;
            } else {
                Text text = new Text(token);
                text.getStyleClass().add("text");
                if (strong) {
                    text.getStyleClass().add("strong");
                }
                parts.add(text);
            }
        }
        return parts;
    }
}
