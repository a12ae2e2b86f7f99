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
            "closedwon",
            "deal won",
            "win",
            "kazanıldı",
            "kazanılan",
            "kazandı",
            "kazandık",
            "satıldı",
            "satış yapıldı",
            "satış oldu",
            "satış gerçekleşti",
            "sattık",
            "satın aldı",
            "sözleşme imzalandı",
            "kapandı kazanıldı",
            "kapalı kazanıldı",
            "kazanılmış",
            "successful",
            "success",
            "başarılı",
            "sold",
            "signed",
            "satış");
    private static final Set<String> LOST = folded(
            "lost",
            "closed lost",
            "closedlost",
            "deal lost",
            "kaybedildi",
            "kaybedilen",
            "kaybettik",
            "kayıp",
            "kapandı kaybedildi",
            "kapalı kaybedildi",
            "kaybedilmiş",
            "olumsuz",
            "iptal",
            "iptal edildi",
            "vazgeçildi",
            "vazgeçti",
            "vazgeçtik",
            "vazgeçtiler",
            "vazgeçen",
            "vazgeçilen",
            "iptal oldu",
            "iptal etti",
            "karar çıkmadı",
            "karar verilmedi",
            "kararsız kaldı",
            "ilgilenmiyor",
            "ilgilenmedi",
            "rakibe gitti",
            "rakip aldı",
            "reddedildi",
            "rejected",
            "declined",
            "withdrawn",
            "withdrew",
            "no decision",
            "no go",
            "closed no decision",
            "lost to competitor",
            "lost to competition",
            "not interested",
            "disqualified",
            "dropped",
            "cancelled",
            "canceled",
            "closed unsuccessful",
            "unsuccessful",
            "başarısız",
            "closed not converted");
    private static final Set<String> PARKED = folded(
            "parked",
            "on hold",
            "hold",
            "postponed",
            "deferred",
            "suspended",
            "dormant",
            "beklemede",
            "bekliyor",
            "askıda",
            "askıya alındı",
            "ertelendi",
            "donduruldu");

    private static final Set<String> WON_DATES =
            folded("won time", "won date", "won on", "date won", "kazanma tarihi", "kazanılma tarihi");
    private static final Set<String> LOST_DATES =
            folded("lost time", "lost date", "lost on", "date lost", "kaybetme tarihi", "kaybedilme tarihi");

    /**
     * The names a new store's stages have on screen, in both languages, and those that Pipedrive, HubSpot, Salesforce and
     * Odoo give theirs, as far along as these programs think them.
     */
    private static final Map<String, Set<String>> STANDARD = Map.of(
            "lead",
                    folded(
                            "lead",
                            "new lead",
                            "new",
                            "yeni aday",
                            "aday",
                            "yeni",
                            "open",
                            "açık",
                            "open not contacted",
                            "prospecting",
                            "qualification",
                            "qualified"),
            "decision_maker",
                    folded(
                            "decision maker",
                            "decision maker reached",
                            "karar verici",
                            "karar vericiye ulaşıldı",
                            "contact made",
                            "working contacted",
                            "iletişime geçildi",
                            "temas kuruldu"),
            "appointment",
                    folded(
                            "appointment",
                            "randevu",
                            "toplantı",
                            "meeting scheduled",
                            "appointment scheduled",
                            "appointmentscheduled",
                            "qualified to buy",
                            "qualifiedtobuy",
                            "needs analysis",
                            "ihtiyaç analizi"),
            "presentation",
                    folded(
                            "presentation",
                            "presentation & trial",
                            "presentation trial",
                            "sunum ve deneme",
                            "sunum",
                            "demo",
                            "presentation scheduled",
                            "presentationscheduled",
                            "demo scheduled",
                            "value proposition",
                            "id decision makers",
                            "perception analysis"),
            "closing",
                    folded(
                            "closing",
                            "kapanış",
                            "negotiation",
                            "negotiations started",
                            "negotiation review",
                            "pazarlık",
                            "decision maker bought in",
                            "decisionmakerboughtin",
                            "contract sent",
                            "contractsent",
                            "proposal",
                            "proposal made",
                            "proposal price quote",
                            "proposition",
                            "teklif",
                            "teklif verildi",
                            "sözleşme"));

    private static final Pattern ENTERED = Pattern.compile(
            "^(?:date )?(?:entered|hs date entered|entry date|date entered)(?: stage)? (.+)$|^(.+?) (?:asamasina"
                    + " giris|asamasina giris tarihi|giris tarihi|entered|entered on|entry date|date entered)$");

    private StageNames() {}

    /** The names as they are compared. */
    static Set<String> folded(String... names) {
        return Stream.of(names).map(ColumnNames::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** The stage a name suggests; empty when none is meant, or more than one could be. */
    static Optional<StageKey> suggest(String name, Pipeline pipeline) {
        return byName(name, pipeline)
                .or(() -> byType(ColumnNames.folded(name), pipeline))
                .map(Stage::key);
    }

    /** The same for a state of a program's export, which says more than the name alone. */
    static Optional<StageKey> suggest(String name, Pipeline pipeline, Optional<ProgramExport> program) {
        Optional<StageKey> own = ownName(name, pipeline).map(Stage::key);
        return own.or(() -> program.flatMap(known -> known.stage(name)).flatMap(key -> byKey(key, pipeline)))
                .or(() -> suggest(name, pipeline));
    }

    private static Optional<StageKey> byKey(String key, Pipeline pipeline) {
        return pipeline.shown().stream()
                .filter(stage -> stage.name().isEmpty() && stage.key().value().equals(key))
                .findFirst()
                .or(() -> byType(key, pipeline))
                .map(Stage::key);
    }

    private static Optional<Stage> byName(String name, Pipeline pipeline) {
        return ownName(name, pipeline)
                .or(() -> pipeline.shown().stream()
                        .filter(stage -> stage.name().isEmpty())
                        .filter(stage -> STANDARD.getOrDefault(stage.key().value(), Set.of())
                                .contains(ColumnNames.folded(name)))
                        .findFirst());
    }

    /** The stage that is called so in the pipeline, or has that key. */
    static Optional<Stage> ownName(String name, Pipeline pipeline) {
        String wanted = Folding.fold(name);
        return pipeline.shown().stream()
                .filter(stage ->
                        stage.name().map(Folding::fold).filter(wanted::equals).isPresent()
                                || stage.key().value().equals(wanted))
                .findFirst();
    }

    private static Optional<Stage> byType(String folded, Pipeline pipeline) {
        return typeMeant(folded).flatMap(type -> only(type, pipeline));
    }

    /** The type of stage that a folded word like won means; empty for other words. */
    static Optional<StageType> typeMeant(String folded) {
        if (WON.contains(folded)) {
            return Optional.of(StageType.WON);
        }
        if (LOST.contains(folded)) {
            return Optional.of(StageType.LOST);
        }
        return PARKED.contains(folded) ? Optional.of(StageType.PARKED) : Optional.empty();
    }

    private static Optional<Stage> only(StageType type, Pipeline pipeline) {
        List<Stage> ofType =
                pipeline.shown().stream().filter(stage -> stage.type() == type).toList();
        return ofType.size() == 1 ? Optional.of(ofType.getFirst()) : Optional.empty();
    }

    /** The stage whose entry a column like "Date entered Appointment" or "Won time" dates. */
    static Optional<StageKey> entered(String column, Pipeline pipeline) {
        String folded = ColumnNames.folded(column);
        List<String> names = ColumnNames.candidates(folded);
        if (names.stream().anyMatch(WON_DATES::contains)) {
            return only(StageType.WON, pipeline).map(Stage::key);
        }
        if (names.stream().anyMatch(LOST_DATES::contains)) {
            return only(StageType.LOST, pipeline).map(Stage::key);
        }
        Matcher matcher = ENTERED.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return suggest(name, pipeline).or(() -> suggest(name.replace(' ', '_'), pipeline));
    }
}
