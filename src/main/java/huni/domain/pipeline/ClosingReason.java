package huni.domain.pipeline;

import huni.domain.Keys;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a sale was won, or why it was lost.
 *
 * @param key stable, and of one outcome only: {@code no_budget}, {@code win_price}
 * @param outcome won or lost
 * @param name what the user calls it; empty for the standard ones, which the screen translates
 * @param position its place among those of the same outcome
 * @param retired no longer offered, kept for the closings that have it
 * @param version counts the writes of this row
 */
public record ClosingReason(
        String key, StageType outcome, Optional<String> name, int position, boolean retired, long version) {

    /** The key of what is none of the standard reasons of a loss. */
    public static final String OTHER_LOSS = "other";

    /** The key of what is none of the standard reasons of a win. */
    public static final String OTHER_WIN = "win_other";

    public ClosingReason {
        if (!outcome.isClosed()) {
            throw new IllegalArgumentException("a reason of " + outcome + " closes nothing");
        }
    }

    /** The reasons a new store begins with. */
    public static List<ClosingReason> standard() {
        return Stream.concat(
                        standard(
                                StageType.LOST,
                                List.of(
                                        "no_budget",
                                        "went_elsewhere",
                                        "no_decision",
                                        "not_the_decision_maker",
                                        "no_need",
                                        OTHER_LOSS)),
                        standard(
                                StageType.WON,
                                List.of(
                                        "win_fit",
                                        "win_price",
                                        "win_trust",
                                        "win_delivery",
                                        "win_trial",
                                        "win_recommended",
                                        OTHER_WIN)))
                .toList();
    }

    private static Stream<ClosingReason> standard(StageType outcome, List<String> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new ClosingReason(keys.get(i), outcome, Optional.empty(), i, false, 0));
    }

    /** Those of one outcome, in their order. */
    public static List<ClosingReason> of(StageType outcome, List<ClosingReason> all) {
        return all.stream().filter(reason -> reason.outcome == outcome).toList();
    }

    /**
     * One more reason, behind the others of its outcome.
     *
     * @param all the reasons there are, of either outcome
     */
    public static ClosingReason added(StageType outcome, String name, List<ClosingReason> all) {
        String key =
                Keys.of(name, "reason", all.stream().map(ClosingReason::key).toList());
        int position = of(outcome, all).stream()
                        .mapToInt(ClosingReason::position)
                        .max()
                        .orElse(-1)
                + 1;
        return new ClosingReason(key, outcome, Optional.of(name.strip()), position, false, 0);
    }

    /** The same reason under another name; a blank name brings the translated default back. */
    public ClosingReason withName(String newName) {
        Optional<String> given = Optional.of(newName.strip()).filter(n -> !n.isEmpty());
        return new ClosingReason(key, outcome, given, position, retired, version);
    }

    /** The same reason, no longer offered or offered again. */
    public ClosingReason withRetired(boolean now) {
        return new ClosingReason(key, outcome, name, position, now, version);
    }
}
