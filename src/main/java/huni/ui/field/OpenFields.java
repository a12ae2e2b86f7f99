package huni.ui.field;

import huni.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one screen that save on their own, so that none is forgotten when the screen is left. */
public final class OpenFields {

    private record Named(String caption, SavedText<?> field) {}

    private final Texts texts;
    private final List<Named> all = new ArrayList<>();

    public OpenFields(Texts texts) {
        this.texts = texts;
    }

    /** Takes a field in, by what it is called. */
    public <T> SavedText<T> add(String caption, SavedText<T> field) {
        all.add(new Named(caption, field));
        return field;
    }

    /** Saves what is still being typed. What cannot be read comes back, each with what its field is called. */
    public List<String> leave() {
        List<String> unread = new ArrayList<>();
        for (Named named : all) {
            named.field
                    .leave()
                    .flatMap(typed -> line(texts, named.caption, typed))
                    .ifPresent(unread::add);
        }
        return unread;
    }

    /** What was typed and what it was typed for, in one line; empty if nothing was typed. */
    public static Optional<String> line(Texts texts, String caption, String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(texts.text("field.unread.line", caption, typed.strip()));
    }
}
