package huni.ui.prospect;

import huni.domain.ProspectId;
import huni.ui.kit.Formats;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Texts;
import huni.ui.words.Words;

/** What every part of one prospect's screen works with. */
record Desk(
        ProspectId id,
        ProspectSources sources,
        Saves saves,
        TaskRunner tasks,
        Formats formats,
        Texts texts,
        Fields fields) {

    Words words() {
        return new Words(texts);
    }

    /** A new field of this screen that saves on its own, called by the text with that key. */
    <T> SavedText<T> field(String key, T first, Form<T> form, Save<T> save) {
        return fields.add(texts.text(key), new SavedText<>(first, form, save, saves.pauses()));
    }
}
