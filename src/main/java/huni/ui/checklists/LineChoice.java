package huni.ui.checklists;

import java.util.List;
import java.util.Optional;

/** Which question or card is chosen once others are read than were shown. */
final class LineChoice {

    private LineChoice() {}

    /**
     * The one that has come, as when its retirement was taken back; in place of one that has gone, the one that stands
     * there now; else the one that is chosen.
     *
     * @param now what is read
     * @param chosen the one until now
     */
    static Optional<String> after(Page before, Page now, Optional<String> chosen) {
        if (before.lists().isEmpty() || !before.chosen().equals(now.chosen())) {
            return chosen;
        }
        List<String> keys = now.lines().stream().map(EditorLine::key).toList();
        List<String> come = keys.stream().filter(key -> before.place(key) < 0).toList();
        if (come.size() == 1) {
            return Optional.of(come.getFirst());
        }
        return chosen.flatMap(key -> keys.contains(key)
                ? chosen
                : keys.isEmpty()
                        ? Optional.empty()
                        : Optional.of(keys.get(Math.clamp(before.place(key), 0, keys.size() - 1))));
    }
}
