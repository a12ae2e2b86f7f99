package huni.ui.prospect.timeline;

import huni.domain.dossier.TimelineEntry;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of what happened who did it, where that was somebody else.
 *
 * @param names of the others, by what they did
 */
public record Doers(Texts texts, Formats formats, Map<UUID, String> names) {

    public Doers {
        names = Map.copyOf(names);
    }

    /** The title of an entry, with the name before it. */
    public String title(TimelineEntry entry, String title) {
        return name(entry)
                .map(name -> texts.text("prospect.timeline.by", name, title))
                .orElse(title);
    }

    /** Whether the one after an edit is an edit by the same person on the same day, so that both are one row. */
    public boolean areOneRow(TimelineEntry edit, TimelineEntry next) {
        return next instanceof TimelineEntry.Edited
                && formats.dayOf(next.at()).equals(formats.dayOf(edit.at()))
                && name(edit).equals(name(next));
    }

    private Optional<String> name(TimelineEntry entry) {
        return Optional.ofNullable(names.get(entry.id()));
    }
}
