package huni.work.imports;

import huni.domain.Folding;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import java.util.Map;
import java.util.Optional;

/** Understands what other programs and people call an urgency, a role in the decision, a reason of a loss. */
final class FactWords {

    private static final Map<String, Urgency.Level> URGENCY = Map.ofEntries(
            Map.entry("high", Urgency.Level.HIGH),
            Map.entry("hot", Urgency.Level.HIGH),
            Map.entry("urgent", Urgency.Level.HIGH),
            Map.entry("very high", Urgency.Level.HIGH),
            Map.entry("yuksek", Urgency.Level.HIGH),
            Map.entry("acil", Urgency.Level.HIGH),
            Map.entry("sicak", Urgency.Level.HIGH),
            Map.entry("evet", Urgency.Level.HIGH),
            Map.entry("medium", Urgency.Level.MEDIUM),
            Map.entry("normal", Urgency.Level.MEDIUM),
            Map.entry("warm", Urgency.Level.MEDIUM),
            Map.entry("orta", Urgency.Level.MEDIUM),
            Map.entry("ilik", Urgency.Level.MEDIUM),
            Map.entry("low", Urgency.Level.LOW),
            Map.entry("cold", Urgency.Level.LOW),
            Map.entry("dusuk", Urgency.Level.LOW),
            Map.entry("soguk", Urgency.Level.LOW),
            Map.entry("hayir", Urgency.Level.LOW));

    private static final Map<String, Authority.Role> ROLES = Map.ofEntries(
            Map.entry("decision maker", Authority.Role.DECISION_MAKER),
            Map.entry("economic buyer", Authority.Role.DECISION_MAKER),
            Map.entry("yes", Authority.Role.DECISION_MAKER),
            Map.entry("true", Authority.Role.DECISION_MAKER),
            Map.entry("karar verici", Authority.Role.DECISION_MAKER),
            Map.entry("evet", Authority.Role.DECISION_MAKER),
            Map.entry("influencer", Authority.Role.INFLUENCER),
            Map.entry("champion", Authority.Role.INFLUENCER),
            Map.entry("evaluator", Authority.Role.INFLUENCER),
            Map.entry("etkileyen", Authority.Role.INFLUENCER),
            Map.entry("gatekeeper", Authority.Role.GATEKEEPER),
            Map.entry("blocker", Authority.Role.GATEKEEPER),
            Map.entry("sekreter", Authority.Role.GATEKEEPER),
            Map.entry("kapi bekcisi", Authority.Role.GATEKEEPER));

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
            Map.entry("baska firma", "went_elsewhere"),
            Map.entry("no decision", "no_decision"),
            Map.entry("kararsiz", "no_decision"),
            Map.entry("karar ver", "no_decision"),
            Map.entry("no need", "no_need"),
            Map.entry("ihtiyac", "no_need"));

    private static final String OTHER_LOSS = "other";

    private FactWords() {}

    static Optional<Urgency.Level> urgency(String text) {
        return Optional.ofNullable(URGENCY.get(ColumnNames.folded(text)));
    }

    /** The authority as far as the text tells; a text that names no role is kept as what was said. */
    static Optional<Authority> authority(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Authority.Role role = ROLES.getOrDefault(ColumnNames.folded(text), Authority.Role.UNKNOWN);
        boolean known = role != Authority.Role.UNKNOWN;
        return Optional.of(new Authority(
                role, known ? "" : text, "", Optional.empty(), known ? Certainty.INDICATED : Certainty.VAGUE));
    }

    /** The key of a standard reason; "other" when the text names none, empty when there is no text. */
    static Optional<String> lostReason(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String folded = Folding.fold(text);
        return Optional.of(LOSSES.entrySet().stream()
                .filter(word -> folded.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(OTHER_LOSS));
    }
}
