package huni.store;

import huni.domain.board.Attention;
import huni.domain.board.CardFilter;
import huni.domain.prospect.Authority;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.Urgency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The filters that are asked with, of every kind. */
final class AskedFilters {

    private AskedFilters() {}

    static List<LabelChoice> labels() {
        LabelChoice none = LabelChoice.NONE;
        return List.of(
                none.withSources(Set.of("fair")),
                none.withTags(Set.of("even", "rare")),
                none.withSources(Set.of("rare")));
    }

    static List<CardFilter> filters() {
        CardFilter all = CardFilter.ALL;
        List<CardFilter> filters = new ArrayList<>(List.of(
                all,
                all.withWords("isik 777"),
                all.withWords("aksoy"),
                new CardFilter(
                        Optional.empty(),
                        "",
                        Optional.of(BigDecimal.TEN),
                        Optional.of(new BigDecimal(100_000)),
                        Set.of(),
                        Set.of()),
                new CardFilter(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Urgency.Level.UNKNOWN),
                        Set.of(Authority.Role.UNKNOWN))));
        labels().forEach(labels -> filters.add(all.withLabels(labels)));
        for (Attention attention : Attention.values()) {
            filters.add(all.withAttention(Optional.of(attention)));
        }
        return filters;
    }
}
