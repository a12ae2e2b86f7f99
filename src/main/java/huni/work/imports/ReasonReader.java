package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands why other programs and people say that a sale was won or lost: by the workspace's own names first, then by
 * words that the standard reasons are known by.
 *
 * @param known the reasons there are, of either outcome, retired ones included
 */
record ReasonReader(List<ClosingReason> known) {

    private static final Map<String, String> LOSSES = Map.ofEntries(
            Map.entry("budget", "no_budget"),
            Map.entry("price", "no_budget"),
            Map.entry("expensive", "no_budget"),
            Map.entry("butce", "no_budget"),
            Map.entry("fiyat", "no_budget"),
            Map.entry("pahali", "no_budget"),
            Map.entry("competitor", "went_elsewhere"),
            Map.entry("elsewhere", "went_elsewhere"),
            Map.entry("rakip", "went_elsewhere"),
            Map.entry("rakib", "went_elsewhere"),
            Map.entry("baska firma", "went_elsewhere"),
            Map.entry("no decision", "no_decision"),
            Map.entry("not the decision maker", "not_the_decision_maker"),
            Map.entry("karar verici", "not_the_decision_maker"),
            Map.entry("kararsiz", "no_decision"),
            Map.entry("karar ver", "no_decision"),
            Map.entry("no need", "no_need"),
            Map.entry("ihtiyac", "no_need"));

    private static final Map<String, String> WINS = Map.ofEntries(
            Map.entry("price", "win_price"),
            Map.entry("cheap", "win_price"),
            Map.entry("discount", "win_price"),
            Map.entry("cost", "win_price"),
            Map.entry("fiyat", "win_price"),
            Map.entry("ucuz", "win_price"),
            Map.entry("indirim", "win_price"),
            Map.entry("trust", "win_trust"),
            Map.entry("relationship", "win_trust"),
            Map.entry("guven", "win_trust"),
            Map.entry("iliski", "win_trust"),
            Map.entry("deliver", "win_delivery"),
            Map.entry("availability", "win_delivery"),
            Map.entry("teslim", "win_delivery"),
            Map.entry("stok", "win_delivery"),
            Map.entry("trial", "win_trial"),
            Map.entry("demo", "win_trial"),
            Map.entry("pilot", "win_trial"),
            Map.entry("deneme", "win_trial"),
            Map.entry("recommend", "win_recommended"),
            Map.entry("referral", "win_recommended"),
            Map.entry("reference", "win_recommended"),
            Map.entry("tavsiye", "win_recommended"),
            Map.entry("referans", "win_recommended"),
            Map.entry("best fit", "win_fit"),
            Map.entry("feature", "win_fit"),
            Map.entry("product", "win_fit"),
            Map.entry("urun", "win_fit"),
            Map.entry("ozellik", "win_fit"),
            Map.entry("ihtiyac", "win_fit"));

    /** The longest words; of equally long ones always the same. */
    private static final Comparator<Map.Entry<String, String>> MOST_TELLING = Comparator.comparingInt(
                    (Map.Entry<String, String> word) -> word.getKey().length())
            .thenComparing(Map.Entry::getKey);

    /**
     * The key of the reason; the outcome's "other" when the words name none. Empty when there are no words, and where
     * nothing is closed.
     */
    Optional<String> key(StageType outcome, ImportedRow.ToldReasons why) {
        String words = why.of(outcome);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String folded = Folding.fold(words);
        boolean won = outcome == StageType.WON;
        return Optional.of(named(outcome, folded)
                .orElseGet(() -> (won ? WINS : LOSSES)
                        .entrySet().stream()
                                .filter(word -> folded.contains(word.getKey()))
                                .max(MOST_TELLING)
                                .map(Map.Entry::getValue)
                                .orElse(won ? ClosingReason.OTHER_WIN : ClosingReason.OTHER_LOSS)));
    }

    private Optional<String> named(StageType outcome, String folded) {
        return ClosingReason.of(outcome, known).stream()
                .filter(reason -> reason.name()
                        .filter(name -> Folding.fold(name).equals(folded))
                        .isPresent())
                .map(ClosingReason::key)
                .findFirst();
    }
}
