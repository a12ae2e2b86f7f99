package huni.ui.field;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.work.Operation;
import huni.work.SharedField;
import huni.work.WriteUnlessOthersDid;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps a value in a field that others may write, too: over what was shown when the person began, and over nothing else.
 *
 * @param operation writes the value
 */
public record SharedSave<T>(
        Performer door,
        Formats formats,
        Texts texts,
        SharedField<?, T> field,
        Function<? super T, ? extends Operation<?>> operation)
        implements SaveAction<T> {

    @Override
    public void save(T value, Runnable onDone, Consumer<? super String> onFailed) {
        door.perform(operation.apply(value), _ -> onDone.run(), onFailed);
    }

    @Override
    public void saveOver(T shown, T value, Answers<T> answers) {
        door.perform(
                new WriteUnlessOthersDid<>(operation.apply(value), field, shown, value),
                done -> done.result()
                        .ifPresentOrElse(
                                theirs -> answers.onOthers().accept(new OthersValue<>(theirs, door.now().instant(), formats, texts)),
                                answers.onDone()),
                answers.onFailed());
    }
}
