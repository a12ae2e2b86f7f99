package huni.ui.field;

import huni.ui.door.UnsavedText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is typed in one place and not saved yet: kept soon, and forgotten when it is saved. */
public final class FieldDraft {

    private final DraftStore store;
    private final Supplier<String> text;
    private final Consumer<? super String> onFailed;
    private final UnsavedText.Entry entry;
    private Optional<String> asked = Optional.empty();

    /**
     * The draft of one place.
     *
     * @param text what is typed there now
     * @param onFailed takes the sentence that says why it was not kept
     */
    public FieldDraft(UnsavedText unsaved, DraftStore store, Supplier<String> text, Consumer<? super String> onFailed) {
        this.store = store;
        this.text = text;
        this.onFailed = onFailed;
        this.entry = unsaved.entry(this::keep);
    }

    /** Something is typed there that is not saved. */
    public void typed() {
        entry.typed();
    }

    /** Nothing is typed there that is not saved. */
    public void saved() {
        entry.saved();
        if (asked.isPresent()) {
            asked = Optional.empty();
            store.keep(asked, () -> {}, onFailed);
        }
    }

    /** The place is not shown any more; what was kept of it stays for the next time. */
    void left() {
        entry.saved();
    }

    /** The form is not shown any more without being sent: all that is typed there stays for the next time. */
    void leave() {
        entry.saved();
        Optional<String> now = Optional.of(text.get());
        if (!now.equals(asked)) {
            asked = now;
            store.keep(now, () -> {}, onFailed);
        }
    }

    /** What is typed there now was kept before the program ended. */
    public void restored() {
        asked = Optional.of(text.get());
        entry.kept();
    }

    private void keep() {
        Optional<String> now = Optional.of(text.get());
        asked = now;
        store.keep(now, () -> kept(now), sentence -> failed(now, sentence));
    }

    private void kept(Optional<String> typed) {
        if (typed.equals(Optional.of(text.get())) && typed.equals(asked)) {
            entry.kept();
        }
    }

    private void failed(Optional<String> typed, String sentence) {
        if (typed.equals(asked)) {
            onFailed.accept(sentence);
        }
    }
}
