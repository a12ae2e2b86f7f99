package huni.ui.prospect.timeline;

import huni.domain.dossier.TimelineEntry;
import huni.language.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of what happened who did it, where that was somebody else.
 *
 * @param names of the others, by what they did
 */
public record Doers(Texts texts, Map<UUID, String> names) {

    public Doers {
        names = Map.copyOf(names);
    }

    /** The title of an entry, with the name before it. */
    public String title(TimelineEntry entry, String title) {
        return name(entry)
                .map(name -> texts.text("prospect.timeline.by", name, title))
                .orElse(title);
    }

    /** Whether the same person did both. */
    public boolean isSame(TimelineEntry one, TimelineEntry other) {
        return name(one).equals(name(other));
    }

    private Optional<String> name(TimelineEntry entry) {
        return Optional.ofNullable(names.get(entry.id()));
    }
}
