package huni.work.imports;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import java.util.Map;
import java.util.Optional;

/** Understands what other programs and people call an urgency and a role in the decision. */
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
            Map.entry("karari etkileyen", Authority.Role.INFLUENCER),
            Map.entry("araci sekreter asistan", Authority.Role.GATEKEEPER),
            Map.entry("araci", Authority.Role.GATEKEEPER),
            Map.entry("sekreter", Authority.Role.GATEKEEPER),
            Map.entry("kapi bekcisi", Authority.Role.GATEKEEPER));

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
}
