package huni.domain.pipeline;

import huni.domain.Keys;
import java.util.List;
import java.util.Optional;

/**
 * Why a sale was lost.
 *
 * @param key stable: {@code no_budget}
 * @param name what the user calls it; empty for the standard ones, which the screen translates
 * @param retired no longer offered, kept for the losses that have it
 * @param version counts the writes of this row
 */
public record LostReason(String key, Optional<String> name, int position, boolean retired, long version) {

    /** The reasons a new store begins with. */
    public static List<LostReason> standard() {
        List<String> keys =
                List.of("no_budget", "went_elsewhere", "no_decision", "not_the_decision_maker", "no_need", "other");
        return java.util.stream.IntStream.range(0, keys.size())
                .mapToObj(i -> new LostReason(keys.get(i), Optional.empty(), i, false, 0))
                .toList();
    }

    /** One more reason, behind the others. */
    public static LostReason added(String name, List<LostReason> others) {
        String key =
                Keys.of(name, "reason", others.stream().map(LostReason::key).toList());
        int position = others.stream().mapToInt(LostReason::position).max().orElse(-1) + 1;
        return new LostReason(key, Optional.of(name.strip()), position, false, 0);
    }

    /** The same reason under another name; a blank name brings the translated default back. */
    public LostReason withName(String newName) {
        Optional<String> given = Optional.of(newName.strip()).filter(n -> !n.isEmpty());
        return new LostReason(key, given, position, retired, version);
    }

    /** The same reason, no longer offered or offered again. */
    public LostReason withRetired(boolean now) {
        return new LostReason(key, name, position, now, version);
    }
}
