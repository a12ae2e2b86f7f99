package huni.ui.checklists;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.Operation;
import huni.work.SharedField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the parts of the editor share.
 *
 * @param open the fields, so that none is forgotten when the screen is left
 */
record EditorContext(Texts texts, Formats formats, ChecklistWords words, Performer door, OpenFields open) {

    private static final int LONGEST = 500;

    /** A field whose words are saved on their own. */
    SavedText<String> field(String key, String stored, FieldFormat<String> format, SaveAction<String> save) {
        return open.add("", "checklists:" + key, stored, format, save.unless(this::problem));
    }

    /**
     * Keeps what others may write, too.
     *
     * @param one tells the record from others of its kind
     * @param content what stands there, as the field shows it
     */
    <E extends Record, T> SaveAction<T> save(
            Class<E> type,
            Predicate<? super E> one,
            Function<? super E, T> content,
            Function<? super T, ? extends Operation<?>> write) {
        return SaveAction.shared(door, formats, texts, new SharedField<>(type, one, content), write);
    }

    private Optional<String> problem(String typed) {
        return typed.length() > LONGEST ? Optional.of(texts.text("checklists.words.long", LONGEST)) : Optional.empty();
    }

    /** Does it; what is refused is said. */
    void perform(Operation<?> operation) {
        door.perform(operation, _ -> {});
    }

    /** A choice that is saved as soon as it is made. */
    SavedChoice<Option> choice(List<Option> options, String value, SaveAction<Option> save) {
        return new SavedChoice<>(
                Option.find(options, value).orElse(options.getFirst()), options, Option::words, save, door::problem);
    }
}
