package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.DecisionTime;
import huni.domain.quota.Quota;
import huni.insight.NewPace;
import huni.insight.Outlook;
import huni.insight.ThreeNumbers;
import huni.insight.ThreeNumbers.OpenBet;
import huni.language.ChanceWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaMath.Addend;
import huni.ui.quota.QuotaMath.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Writes how the three numbers come about. */
final class QuotaMathWriter {

    private final Texts texts;
    private final Formats formats;
    private final QuotaAmounts amounts;
    private final DomainWords words;
    private final ChanceWords chances;
    private final OtherCurrencyWriter others;

    QuotaMathWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.amounts = new QuotaAmounts(texts, formats);
        this.words = new DomainWords(texts);
        this.chances = new ChanceWords(texts, formats);
        this.others = new OtherCurrencyWriter(texts, formats);
    }

    QuotaMath write(QuotaStripReading reading) {
        List<Part> parts = new ArrayList<>(List.of(won(reading), expected(reading)));
        notEntered(reading).ifPresent(parts::add);
        parts.addAll(List.of(toBuild(reading), chance(reading)));
        others.left(reading).ifPresent(parts::add);
        return new QuotaMath(
                new PeriodWords(texts, formats).days(reading),
                parts,
                reading.wins().undated() > 0
                        ? texts.text(
                                "quota.math.won.undated.show", reading.wins().undated())
                        : "",
                reading.leftOut().stream()
                        .map(left -> left.won().getCurrencyUnit().getCode())
                        .collect(Collectors.joining(", ")));
    }

    private String amount(QuotaStripReading reading, Money amount) {
        return amounts.amount(reading.numbers().quota(), amount, reading.largest());
    }

    private Part won(QuotaStripReading reading) {
        return new Part(
                texts.text("quota.strip.won"), amount(reading, reading.numbers().won()), List.of(), wins(reading));
    }

    private List<String> wins(QuotaStripReading reading) {
        QuotaStripReading.Wins wins = reading.wins();
        List<String> sentences = new ArrayList<>();
        reading.whose().person().ifPresent(one -> sentences.add(texts.text("quota.person.how", one.name())));
        sentences.add(texts.text("quota.math.won", wins.counted() + wins.withoutWorth()));
        if (wins.converted() > 0) {
            sentences.add(texts.text("quota.math.won.others", wins.converted()));
        }
        if (wins.withoutWorth() > 0) {
            sentences.add(texts.text("quota.math.won.worthless", wins.withoutWorth()));
        }
        if (wins.undated() > 0) {
            sentences.add(texts.text("quota.math.won.undated", wins.undated()));
        }
        return sentences;
    }

    private Part expected(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        // Once for all of them: with very many open prospects each further look takes its time.
        Map<StageKey, List<OpenBet>> byStage = numbers.bets().stream()
                .collect(Collectors.groupingBy(bet -> bet.open().stay().stage()));
        List<Addend> sum = reading.pipeline().stages().stream()
                .filter(stage -> byStage.containsKey(stage.key()))
                .map(stage -> addend(reading, stage, byStage.getOrDefault(stage.key(), List.of())))
                .toList();
        List<String> sentences = new ArrayList<>();
        OptionalDouble concentration = numbers.concentration();
        if (concentration.isPresent() && numbers.open() > 1) {
            sentences.add(texts.text("quota.math.biggest", formats.percent(concentration.getAsDouble())));
        }
        sentences.add(texts.text(
                numbers.quota().measure() == Quota.Measure.MONEY ? "quota.math.expected" : "quota.math.expected.sales",
                numbers.open(),
                formats.day(numbers.period().to())));
        if (numbers.open() > 0) {
            sentences.add(texts.text("quota.math.carrying", numbers.carrying()));
        }
        others.rates(reading).ifPresent(sentences::add);
        List<OpenBet> passed = deciding(numbers.bets(), reading, DecisionTime.PASSED);
        if (!passed.isEmpty()) {
            sentences.add(texts.text("quota.math.passed", passed.size(), amount(reading, worth(reading, passed))));
        }
        if (numbers.slipped() > 0) {
            sentences.add(texts.text("quota.math.slipped", numbers.slipped(), numbers.slips()));
        }
        return new Part(texts.text("quota.strip.expected"), amount(reading, numbers.expected()), sum, sentences);
    }

    private static List<OpenBet> deciding(List<OpenBet> bets, QuotaStripReading reading, DecisionTime time) {
        DaySpan coming = new DaySpan(
                reading.numbers().forecast().chances().today(),
                reading.numbers().period().to());
        return bets.stream()
                .filter(bet -> DecisionTime.of(bet.open().decisionBy(), coming) == time)
                .toList();
    }

    private static Money worth(QuotaStripReading reading, List<OpenBet> bets) {
        return reading.money(bets.stream().map(OpenBet::worth).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Addend addend(QuotaStripReading reading, Stage stage, List<OpenBet> bets) {
        String worth = amount(reading, worth(reading, bets));
        String least =
                chances.percent(bets.stream().mapToDouble(OpenBet::chance).min().orElse(0));
        String most =
                chances.percent(bets.stream().mapToDouble(OpenBet::chance).max().orElse(0));
        String how = least.equals(most)
                ? texts.text("quota.math.product", bets.size(), worth, least)
                : texts.text("quota.math.products", bets.size(), worth, least, most);
        double expected = bets.stream().mapToDouble(OpenBet::expected).sum();
        return new Addend(
                words.stage(stage),
                how,
                amount(reading, reading.money(BigDecimal.valueOf(expected))),
                why(reading, bets));
    }

    /** What the chance of the one that brings most rests on, and what else there is to know. */
    private String why(QuotaStripReading reading, List<OpenBet> bets) {
        List<String> sentences = new ArrayList<>();
        OpenBet most =
                bets.stream().max(Comparator.comparingDouble(OpenBet::expected)).orElseThrow();
        if (most.open().manual().isEmpty()) {
            reading.numbers()
                    .forecast()
                    .chances()
                    .basis(most.open().stay(), reading.numbers().daysLeft())
                    .map(chances::why)
                    .map(counts -> bets.size() == 1 ? counts : texts.text("quota.math.largest", counts))
                    .ifPresent(sentences::add);
        }
        long manual =
                bets.stream().filter(bet -> bet.open().manual().isPresent()).count();
        if (manual > 0) {
            sentences.add(texts.text("quota.math.manual", manual));
        }
        int soon = deciding(bets, reading, DecisionTime.IN_PERIOD).size();
        if (soon > 0) {
            sentences.add(texts.text("quota.math.soon", soon));
        }
        int later = deciding(bets, reading, DecisionTime.LATER).size();
        if (later > 0) {
            sentences.add(texts.text("quota.math.later", later));
        }
        return String.join(" ", sentences);
    }

    /** What usually comes of prospects that are not entered yet; empty where nobody can say. */
    private Optional<Part> notEntered(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        NewPace pace = numbers.forecast().pace();
        return numbers.averageWon()
                .filter(_ -> pace.created() > 0)
                .map(average -> new Part(
                        texts.text("quota.math.new"),
                        texts.text("quota.math.new.figure", formats.number(BigDecimal.valueOf(numbers.newWins()), 1)),
                        List.of(),
                        List.of(texts.text(
                                "quota.math.new.how",
                                pace.created(),
                                pace.days(),
                                numbers.daysLeft(),
                                formats.number(BigDecimal.valueOf(numbers.newWins()), 1),
                                amount(reading, average)))));
    }

    private Part toBuild(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text(
                build(numbers),
                amount(reading, numbers.quota().target()),
                amount(reading, numbers.won()),
                amount(reading, numbers.expected()),
                amount(reading, numbers.toBuild())));
        if (!numbers.toBuild().isZero()) {
            sentences.addAll(whatItTakes(reading, numbers));
        }
        return new Part(texts.text("quota.strip.build"), amount(reading, numbers.toBuild()), List.of(), sentences);
    }

    private List<String> whatItTakes(QuotaStripReading reading, ThreeNumbers numbers) {
        List<String> sentences = new ArrayList<>();
        OptionalLong needed = numbers.newProspectsNeeded();
        if (needed.isPresent()) {
            sentences.add(texts.text(
                    "quota.math.needed",
                    needed.getAsLong(),
                    chances.percent(numbers.firstEver()),
                    numbers.averageWon()
                            .map(average -> amount(reading, average))
                            .orElse("")));
        }
        numbers.latestUsefulStart()
                .ifPresent(day -> sentences.add(texts.text(
                        day.isBefore(numbers.forecast().chances().today())
                                ? "quota.math.start.passed"
                                : "quota.math.start",
                        numbers.forecast().wins().medianDays().orElse(0),
                        formats.day(day))));
        OptionalDouble coverage = numbers.coverage();
        OptionalDouble required = numbers.requiredCoverage();
        if (coverage.isPresent() && required.isPresent()) {
            sentences.add(texts.text(
                    "quota.math.coverage",
                    formats.number(BigDecimal.valueOf(coverage.getAsDouble()), 1),
                    formats.number(BigDecimal.valueOf(required.getAsDouble()), 1)));
        }
        return sentences;
    }

    /** Where open ones carry next to nothing, it may come from them too. */
    private static String build(ThreeNumbers numbers) {
        if (numbers.toBuild().isZero()) {
            return "quota.math.build.none";
        }
        return numbers.open() > numbers.carrying() ? "quota.math.build.or" : "quota.math.build";
    }

    private Part chance(QuotaStripReading reading) {
        return new Part(
                texts.text("quota.math.reach"),
                chances.ofQuota(
                        reading.numbers().chance(), reading.numbers().gap().isZero()),
                List.of(),
                reading.numbers().gap().isZero() ? List.of(texts.text("quota.math.chance.reached")) : chances(reading));
    }

    /** Who is not entered yet belongs to nobody: of a person the open ones are all. */
    private List<String> chances(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        boolean ofPerson = reading.whose().person().isPresent();
        List<String> sentences = new ArrayList<>(List.of(
                texts.text(
                        ofPerson ? "quota.math.chance.person" : "quota.math.chance",
                        numbers.open(),
                        amount(reading, numbers.gap()),
                        numbers.forecast().wins().count()),
                range(reading, "quota.math.range", numbers.outlook())));
        if (!ofPerson) {
            sentences.add(range(reading, "quota.math.range.open", numbers.fromOpen()));
        }
        return sentences;
    }

    private String range(QuotaStripReading reading, String key, Outlook outlook) {
        return texts.text(
                key,
                amount(reading, outlook.p10()),
                amount(reading, outlook.p90()),
                amount(reading, outlook.p50()),
                chances.ofQuota(outlook.chance(), false));
    }
}
