package huni.domain.checklist;

import java.util.Optional;

/**
 * A question of a call.
 *
 * @param key stable, unique in the store: {@code first_call.who_signs}
 * @param question in the user's words; empty for a standard one, which the screen translates
 * @param why why we ask it, in the user's words; empty for a standard one
 * @param position its place in the checklist, from 0
 * @param version counts the writes of this row
 */
public record ChecklistItem(
        String key,
        String checklist,
        Fact fact,
        Optional<String> question,
        Optional<String> why,
        int position,
        long version) {}
