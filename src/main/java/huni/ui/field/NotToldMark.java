package huni.ui.field;

import huni.language.Texts;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;

/** The question mark beside a fact that was asked for last and not told. */
public final class NotToldMark {

    private NotToldMark() {}

    /** The mark, there as long as the value is true. */
    public static Tag of(String id, Texts texts, ObservableValue<Boolean> notTold) {
        Tag mark = new Tag("?", Tone.AMBER);
        mark.setId(id);
        mark.setAccessibleText(texts.text("field.not_told"));
        mark.setTooltip(new Tooltip(texts.text("field.not_told")));
        notTold.subscribe(now -> Inputs.show(mark, now));
        return mark;
    }
}
