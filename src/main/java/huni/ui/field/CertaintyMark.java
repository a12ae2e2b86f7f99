package huni.ui.field;

import huni.domain.prospect.Certainty;
import huni.ui.kit.Icons;
import huni.ui.kit.Tone;
import java.util.Arrays;
import javafx.scene.Node;

/** The small mark beside a fact's title that says how sure it is, and changes it. */
public final class CertaintyMark {

    private CertaintyMark() {}

    public static ChoiceMenu<Certainty> of(String id, String caption, SavedChoice<Certainty> certainty) {
        ChoiceMenu<Certainty> mark = new ChoiceMenu<>(id, caption, certainty, "tag");
        mark.setMinWidth(ChoiceMenu.USE_PREF_SIZE);
        mark.setMaxWidth(ChoiceMenu.USE_PREF_SIZE);
        certainty.chosenProperty().subscribe(chosen -> tone(mark, chosen));
        return mark;
    }

    private static void tone(ChoiceMenu<Certainty> mark, Certainty certainty) {
        mark.getStyleClass()
                .removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        mark.getStyleClass().add(tone(certainty).styleClass());
        Node done = Icons.DONE.node();
        mark.setGraphic(certainty == Certainty.CONFIRMED ? done : null);
    }

    /** Amber for what is vague, accent for what is indicated, green for what is confirmed. */
    public static Tone tone(Certainty certainty) {
        return switch (certainty) {
            case NOT_ASKED -> Tone.NEUTRAL;
            case VAGUE -> Tone.AMBER;
            case INDICATED -> Tone.ACCENT;
            case CONFIRMED -> Tone.GREEN;
        };
    }
}
