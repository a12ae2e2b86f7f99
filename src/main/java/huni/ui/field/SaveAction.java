package huni.ui.field;

import huni.domain.prospect.Prospect;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.OthersValue;
import huni.ui.door.Performer;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.SharedField;
import huni.work.WriteUnlessOthersDid;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps a value. */
@FunctionalInterface
public interface SaveAction<T> {

    /** Writes the value; then one of the two runs, on the screen's thread. */
    void save(T value, Runnable onDone, Consumer<? super String> onFailed);

    /**
     * How it ended: one of them runs, on the screen's thread.
     *
     * @param onOthers somebody else has written there since it was shown; nothing is written
     * @param instead what is then done where nobody can be asked any more, on the writing thread
     */
    record Answers<T>(
            Runnable onDone,
            Consumer<? super OthersValue<T>> onOthers,
            Consumer<? super String> onFailed,
            Function<? super OthersValue<T>, Optional<? extends Operation<?>>> instead) {

        /**
         * The same of something of which the value is a part.
         *
         * @param onWhole takes what others have written, before it is told
         */
        public <W> Answers<W> ofWhole(Consumer<? super W> onWhole, Function<OthersValue<W>, OthersValue<T>> part) {
            return new Answers<>(
                    onDone,
                    theirs -> {
                        onWhole.accept(theirs.content());
                        onOthers.accept(part.apply(theirs));
                    },
                    onFailed,
                    theirs -> instead.apply(part.apply(theirs)));
        }
    }

    /**
     * Writes the value over what was shown; where others write, too, over nothing else.
     *
     * @param shown what stood there when the person began
     */
    default void saveOver(T shown, T value, Answers<T> answers) {
        save(value, answers.onDone(), answers.onFailed());
    }

    /**
     * By an operation made from the value, in a field that others may write, too: over what was shown when the person began, and
     * over nothing else.
     */
    static <T> SaveAction<T> shared(
            Performer door,
            Formats formats,
            Texts texts,
            SharedField<?, T> field,
            Function<? super T, ? extends Operation<?>> operation) {
        return new SaveAction<>() {
            @Override
            public void save(T value, Runnable onDone, Consumer<? super String> onFailed) {
                saveOver(value, value, new Answers<>(onDone, _ -> onDone.run(), onFailed, _ -> Optional.empty()));
            }

            @Override
            public void saveOver(T shown, T value, Answers<T> answers) {
                over(door, formats, texts, operation.apply(value), field, shown, value, answers);
            }
        };
    }

    /**
     * Writes over what was shown, and over nothing else.
     *
     * @param mine what is to stand there
     */
    static <T> void over(
            Performer door,
            Formats formats,
            Texts texts,
            Operation<?> write,
            SharedField<?, T> field,
            T shown,
            T mine,
            Answers<T> answers) {
        Function<WriteUnlessOthersDid.Theirs<T>, OthersValue<T>> told =
                theirs -> new OthersValue<>(theirs, door.now().instant(), formats, texts);
        door.perform(
                new WriteUnlessOthersDid<>(
                        write, field, shown, mine, theirs -> answers.instead().apply(told.apply(theirs))),
                done -> done.result()
                        .ifPresentOrElse(theirs -> answers.onOthers().accept(told.apply(theirs)), answers.onDone()),
                // Of a prospect that is gone everybody says the same; here it is something of it.
                refusal -> refusal instanceof Refusal.Gone
                                && field.prospect().isPresent()
                                && field.type() != Prospect.class
                        ? texts.text("field.gone")
                        : door.sentence(refusal),
                answers.onFailed());
    }

    /** By an operation made from the value. */
    static <T> SaveAction<T> by(Performer door, Function<? super T, ? extends Operation<?>> operation) {
        return (value, onDone, onFailed) -> door.perform(operation.apply(value), _ -> onDone.run(), onFailed);
    }

    /** The same for values about which there is nothing to say; the others are not saved, for the reason that is said. */
    default SaveAction<T> unless(Function<? super T, Optional<String>> problem) {
        SaveAction<T> whole = this;
        return new SaveAction<>() {
            @Override
            public void save(T value, Runnable onDone, Consumer<? super String> onFailed) {
                problem.apply(value).ifPresentOrElse(onFailed, () -> whole.save(value, onDone, onFailed));
            }

            @Override
            public void saveOver(T shown, T value, Answers<T> answers) {
                problem.apply(value).ifPresentOrElse(answers.onFailed(), () -> whole.saveOver(shown, value, answers));
            }
        };
    }

    /** The same, and something more once it is kept. */
    default SaveAction<T> then(Runnable more) {
        SaveAction<T> whole = this;
        return new SaveAction<>() {
            @Override
            public void save(T value, Runnable onDone, Consumer<? super String> onFailed) {
                whole.save(value, both(onDone), onFailed);
            }

            @Override
            public void saveOver(T shown, T value, Answers<T> answers) {
                whole.saveOver(
                        shown,
                        value,
                        new Answers<>(
                                both(answers.onDone()), answers.onOthers(), answers.onFailed(), answers.instead()));
            }

            private Runnable both(Runnable onDone) {
                return () -> {
                    onDone.run();
                    more.run();
                };
            }
        };
    }
}
