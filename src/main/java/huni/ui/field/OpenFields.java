package huni.ui.field;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.prospect.Draft;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.work.Operation;
import huni.work.activity.LogActivity;
import huni.work.prospect.KeepDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The fields of one screen that save on their own, so that none is forgotten when the screen is left, and what was typed
 * in them is there again if the program ended before.
 */
public final class OpenFields {

    private record Named(String caption, SavedText<?> field) {}

    private final Texts texts;
    private final Performer door;
    private final Optional<ProspectId> prospect;
    private final Map<UUID, Named> all = new LinkedHashMap<>();

    /** @param prospect whom what is typed is about, if anybody */
    public OpenFields(Texts texts, Performer door, Optional<ProspectId> prospect) {
        this.texts = texts;
        this.door = door;
        this.prospect = prospect;
    }

    /**
     * A new field of the screen.
     *
     * @param caption what it is called
     * @param key what tells it from all other fields of the screen, the same whenever it is shown
     */
    public <T> SavedText<T> add(String caption, String key, T first, FieldFormat<T> form, SaveAction<T> save) {
        UUID id = idOf(key);
        SavedText<T> field = new SavedText<>(
                first,
                form,
                save,
                door.unsaved(),
                store(key, () -> Optional.ofNullable(all.get(id)).map(named -> named.field.shown())));
        all.put(id, new Named(caption, field));
        field.onUndecided(undecided(caption));
        return field;
    }

    /** Two wrote the same, and nobody has chosen: what was typed here stays, as a note. */
    private SavedText.Undecided undecided(String caption) {
        return new SavedText.Undecided() {

            @Override
            public Optional<LogActivity> note(String both) {
                return OpenFields.this.note(caption, both);
            }

            @Override
            public void write(Operation<?> note) {
                door.perform(note, _ -> written());
            }

            @Override
            public void written() {
                sayKept(caption);
            }
        };
    }

    /** What keeps what two wrote in one place, in words; nothing if it is about no prospect. */
    public Optional<LogActivity> note(String caption, String both) {
        return prospect.flatMap(
                id -> line(texts, caption, both).map(words -> new LogActivity(id, ActivityKind.NOTE, "", words)));
    }

    /** Says that both are kept. */
    public void sayKept(String caption) {
        door.say(texts.text("field.others.kept", caption));
    }

    /** The draft of something else that is typed on the screen. */
    public FieldDraft draft(String key, Supplier<String> text) {
        return new FieldDraft(door.unsaved(), store(key, Optional::empty), text, _ -> {});
    }

    /** A form is open in which that is typed: what is kept of it is not left behind. */
    void opened(String key) {
        door.unsaved().opened(idOf(key));
    }

    void closed(String key) {
        door.unsaved().closed(idOf(key));
    }

    /** That is typed in a form; it is there when the form opens again. */
    void typed(String key, String words) {
        door.unsaved().typed(idOf(key), words);
    }

    void forgotten(String key) {
        door.unsaved().forgotten(idOf(key));
    }

    /** What was typed there when the form was left; empty if it was sent or given up. */
    Optional<String> typedBefore(String key) {
        return door.unsaved().typedBefore(idOf(key));
    }

    /** What identifies the draft of such a key among all that are kept. */
    public UUID idOf(String key) {
        return Draft.idOf(prospect, key);
    }

    private DraftStore store(String key, Supplier<Optional<String>> shown) {
        return (typed, onKept, onFailed) ->
                door.perform(new KeepDraft(prospect, key, typed, shown.get()), _ -> onKept.run(), onFailed);
    }

    /** Puts back what was being typed in a field; says whether there is such a field. */
    public boolean restore(Draft draft) {
        Optional<Named> named = Optional.ofNullable(all.get(draft.id()));
        named.ifPresent(found -> found.field.restore(draft.content(), draft.shown()));
        return named.isPresent();
    }

    /** Saves what is still being typed; what cannot be read stays a draft. */
    public void leaveDrafts() {
        all.values().forEach(named -> named.field.leaveDraft());
    }

    /** Saves what is still being typed. What cannot be read comes back, each with what its field is called. */
    public List<String> leave() {
        List<String> unread = new ArrayList<>();
        for (Named named : all.values()) {
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
