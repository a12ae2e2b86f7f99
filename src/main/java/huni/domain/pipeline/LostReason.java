package huni.domain.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * Why a sale was lost.
 *
 * @param key stable: {@code no_budget}
 * @param name what the user calls it; empty for the standard ones, which the screen translates
 * @param version counts the writes of this row
 */
public record LostReason(String key, Optional<String> name, int position, long version) {

    /** The reasons a new store begins with. */
    public static List<LostReason> standard() {
        List<String> keys =
                List.of("no_budget", "went_elsewhere", "no_decision", "not_the_decision_maker", "no_need", "other");
        return java.util.stream.IntStream.range(0, keys.size())
                .mapToObj(i -> new LostReason(keys.get(i), Optional.empty(), i, 0))
                .toList();
    }
}
