package huni.domain.checklist;

import java.util.List;
import java.util.Optional;

/**
 * The questions of one kind of call.
 *
 * @param key stable: {@code first_call}
 * @param name in the user's words; empty for a standard one, which the screen translates
 * @param items by position
 */
public record Checklist(String key, Optional<String> name, List<ChecklistItem> items) {

    /** The checklist a new store begins with: the questions of the sales-coaching article, in its order. */
    public static Checklist standard() {
        String key = "first_call";
        return new Checklist(
                key,
                Optional.empty(),
                List.of(
                        item(key, "how_decided", Fact.AUTHORITY, 0),
                        item(key, "who_signs", Fact.AUTHORITY, 1),
                        item(key, "bought_before", Fact.BUDGET, 2),
                        item(key, "what_otherwise", Fact.URGENCY, 3),
                        item(key, "how_long", Fact.DECISION_TIME, 4),
                        item(key, "next_step", Fact.NEXT_STEP, 5)));
    }

    private static ChecklistItem item(String checklist, String key, Fact fact, int position) {
        return new ChecklistItem(
                checklist + "." + key, checklist, fact, Optional.empty(), Optional.empty(), position, 0);
    }
}
