package huni.ui.message;

import huni.language.FilledText;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A subject or a text on its way: a template at first, and what the person makes of it. Fields that are still in it are
 * filled as soon as their value is known, also after it was written in.
 */
final class FilledDraft {

    private final Function<String, FilledText> filler;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<FilledText> filled =
            new ReadOnlyObjectWrapper<>(this, "filled", new FilledText(List.of()));
    private String begun = "";
    private String template = "";
    private boolean filling;

    /** @param filler puts what is known now into a template */
    FilledDraft(Function<String, FilledText> filler) {
        this.filler = filler;
        text.subscribe((_, typed) -> {
            if (!filling) {
                template = typed;
                filled.set(filler.apply(template));
            }
        });
    }

    /** Begins anew with another template. */
    void begin(String newTemplate) {
        begun = newTemplate;
        template = newTemplate;
        refill();
    }

    /** As it would read if nobody had written into it. */
    String unwritten() {
        return filler.apply(begun).text();
    }

    /** Something else is known now. */
    void refill() {
        FilledText now = filler.apply(template);
        filled.set(now);
        filling = true;
        text.set(now.text());
        filling = false;
    }

    /** As it reads now; what is written into it stays. */
    StringProperty textProperty() {
        return text;
    }

    /** What is filled and what is missing in it. */
    ReadOnlyObjectProperty<FilledText> filledProperty() {
        return filled.getReadOnlyProperty();
    }
}
