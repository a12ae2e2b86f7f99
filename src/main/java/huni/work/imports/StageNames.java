package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests a stage for a stage name of another program: the one of that very name, else for words like Won and Lost
 * the one of that type. Only ever a suggestion, which the person sees and may change; no stage is made.
 */
final class StageNames {

    private static final Set<String> WON = folded(
            "won",
            "closed won",
            "deal won",
            "win",
            "kazanıldı",
            "kazanılan",
            "kazandı",
            "kazandık",
            "satıldı",
            "satış yapıldı",
            "kapandı kazanıldı",
            "kapalı kazanıldı",
            "kazanılmış",
            "olumlu");
    private static final Set<String> LOST = folded(
            "lost",
            "closed lost",
            "deal lost",
            "kaybedildi",
            "kaybedilen",
            "kaybettik",
            "kayıp",
            "kapandı kaybedildi",
            "kapalı kaybedildi",
            "kaybedilmiş",
            "olumsuz",
            "iptal");
    private static final Set<String> PARKED = folded("parked", "on hold", "beklemede", "askıda", "ertelendi");

    /** The names a new store's stages have on screen, in both languages. */
    private static final Map<String, Set<String>> STANDARD = Map.of(
            "lead", folded("lead", "new lead", "new", "yeni aday", "aday", "yeni"),
            "decision_maker",
                    folded("decision maker", "decision maker reached", "karar verici", "karar vericiye ulaşıldı"),
            "appointment",
                    folded(
                            "appointment",
                            "randevu",
                            "toplantı",
                            "meeting scheduled",
                            "appointment scheduled",
                            "appointmentscheduled"),
            "presentation",
                    folded(
                            "presentation",
                            "presentation & trial",
                            "presentation trial",
                            "sunum ve deneme",
                            "sunum",
                            "demo",
                            "presentation scheduled",
                            "presentationscheduled"),
            "closing", folded("closing", "kapanış", "negotiation", "pazarlık"));

    private static final Pattern ENTERED = Pattern.compile(
            "^(?:date )?(?:entered|hs date entered|entry date|date entered)(?: stage)? (.+)$|^(.+?) (?:asamasina"
                    + " giris|asamasina giris tarihi|giris tarihi|entered|entered on|entry date|date entered)$");

    private StageNames() {}

    private static Set<String> folded(String... names) {
        return Stream.of(names).map(ColumnNames::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** The stage a name suggests; empty when none is meant, or more than one could be. */
    static Optional<StageKey> suggest(String name, Pipeline pipeline) {
        return byName(name, pipeline)
                .or(() -> byType(ColumnNames.folded(name), pipeline))
                .map(Stage::key);
    }

    private static Optional<Stage> byName(String name, Pipeline pipeline) {
        String wanted = Folding.fold(name);
        Optional<Stage> own = pipeline.shown().stream()
                .filter(stage ->
                        stage.name().map(Folding::fold).filter(wanted::equals).isPresent()
                                || stage.key().value().equals(wanted))
                .findFirst();
        return own.or(() -> pipeline.shown().stream()
                .filter(stage -> stage.name().isEmpty())
                .filter(stage ->
                        STANDARD.getOrDefault(stage.key().value(), Set.of()).contains(ColumnNames.folded(name)))
                .findFirst());
    }

    private static Optional<Stage> byType(String folded, Pipeline pipeline) {
        if (WON.contains(folded)) {
            return only(StageType.WON, pipeline);
        }
        if (LOST.contains(folded)) {
            return only(StageType.LOST, pipeline);
        }
        return PARKED.contains(folded) ? only(StageType.PARKED, pipeline) : Optional.empty();
    }

    private static Optional<Stage> only(StageType type, Pipeline pipeline) {
        List<Stage> ofType =
                pipeline.shown().stream().filter(stage -> stage.type() == type).toList();
        return ofType.size() == 1 ? Optional.of(ofType.getFirst()) : Optional.empty();
    }

    /** The stage whose entry a column like "Date entered Appointment" dates. */
    static Optional<StageKey> entered(String column, Pipeline pipeline) {
        Matcher matcher = ENTERED.matcher(ColumnNames.folded(column));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return suggest(name, pipeline).or(() -> suggest(name.replace(' ', '_'), pipeline));
    }
}
