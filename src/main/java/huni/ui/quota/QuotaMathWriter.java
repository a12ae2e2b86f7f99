package huni.ui.quota;

import huni.domain.pipeline.Stage;
import huni.domain.quota.Closing;
import huni.domain.quota.DecisionTime;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaMath.Addend;
import huni.ui.quota.QuotaMath.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Writes how the three numbers come about. */
final class QuotaMathWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    QuotaMathWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    QuotaMath write(QuotaStripReading reading) {
        List<Part> parts = new ArrayList<>(List.of(won(reading), expected(reading), toBuild(reading), chance(reading)));
        if (!reading.leftOut().isEmpty()) {
            parts.add(new Part(
                    texts.text("quota.math.others"),
                    "",
                    List.of(),
                    reading.leftOut().stream().map(this::leftOut).toList()));
        }
        return new QuotaMath(
                texts.text(
                        "quota.math.period",
                        formats.day(reading.numbers().period().from()),
                        formats.day(reading.numbers().period().to())),
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
        return formats.sum(amount, reading.largest());
    }

    private Part won(QuotaStripReading reading) {
        return new Part(
                texts.text("quota.strip.won"),
                amount(reading, reading.numbers().won()),
                List.of(),
                wins(reading.wins()));
    }

    private List<String> wins(QuotaStripReading.Wins wins) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("quota.math.won", wins.counted() + wins.withoutWorth()));
        if (wins.withoutWorth() > 0) {
            sentences.add(texts.text("quota.math.won.worthless", wins.withoutWorth()));
        }
        if (wins.undated() > 0) {
            sentences.add(texts.text("quota.math.won.undated", wins.undated()));
        }
        return sentences;
    }

    private Part expected(QuotaStripReading reading) {
        List<Addend> sum = new ArrayList<>();
        for (Stage stage : reading.pipeline().stages()) {
            for (boolean later : new boolean[] {false, true}) {
                addend(reading, stage, false, later).ifPresent(sum::add);
                addend(reading, stage, true, later).ifPresent(sum::add);
            }
        }
        List<String> sentences = new ArrayList<>();
        OptionalDouble concentration = reading.numbers().concentration();
        if (concentration.isPresent() && reading.numbers().open() > 1) {
            sentences.add(texts.text("quota.math.biggest", formats.percent(concentration.getAsDouble())));
        }
        sentences.add(texts.text("quota.math.expected", reading.numbers().open()));
        if (reading.numbers().open() > 0) {
            sentences.add(texts.text("quota.math.carrying", reading.numbers().carrying()));
        }
        passed(reading).ifPresent(sentences::add);
        return new Part(
                texts.text("quota.strip.expected"),
                amount(reading, reading.numbers().expected()),
                sum,
                sentences);
    }

    /** What is open although its decision date has passed: it counts as if none had been said. */
    private Optional<String> passed(QuotaStripReading reading) {
        List<Closing.Group> passed = reading.closing().groups().stream()
                .filter(group -> group.kind().decides() == DecisionTime.PASSED)
                .toList();
        return passed.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("quota.math.passed", count(passed), amount(reading, worth(reading, passed))));
    }

    private static long count(List<Closing.Group> groups) {
        return groups.stream().mapToLong(Closing.Group::count).sum();
    }

    private static Money worth(QuotaStripReading reading, List<Closing.Group> groups) {
        return reading.money(groups.stream().map(Closing.Group::worth).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Optional<Addend> addend(QuotaStripReading reading, Stage stage, boolean manual, boolean later) {
        List<Closing.Group> groups = reading.closing().groups().stream()
                .filter(group -> group.kind().stage().equals(stage.key()))
                .filter(group -> group.kind().manualProbability().isPresent() == manual)
                .filter(group -> (group.kind().decides() == DecisionTime.LATER) == later)
                .toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        long count = count(groups);
        String worth = amount(reading, worth(reading, groups));
        String expected = amount(
                reading,
                reading.money(groups.stream()
                        .map(reading.probabilities()::expected)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        String chance = formats.percent(reading.probabilities().of(stage.key()).doubleValue());
        Probabilities.Basis basis = reading.probabilities().basis(stage.key());
        return Optional.of(
                manual
                        ? new Addend(
                                words.stage(stage),
                                texts.text(later ? "quota.math.manual.later" : "quota.math.manual", count, worth),
                                expected,
                                "")
                        : new Addend(
                                words.stage(stage),
                                texts.text(
                                        later ? "quota.math.product.later" : "quota.math.product",
                                        count,
                                        worth,
                                        chance),
                                expected,
                                texts.text(
                                        "quota.math.probability",
                                        chance,
                                        basis.won(),
                                        basis.closed(),
                                        formats.percent(stage.probability().doubleValue()),
                                        Probabilities.DEFAULT_WEIGHT.intValue())));
    }

    private Part toBuild(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        return new Part(
                texts.text("quota.strip.build"),
                amount(reading, numbers.toBuild()),
                List.of(),
                List.of(texts.text(
                        build(numbers),
                        amount(reading, numbers.quota().target()),
                        amount(reading, numbers.won()),
                        amount(reading, numbers.expected()),
                        amount(reading, numbers.toBuild()))));
    }

    /** Where open ones carry next to nothing, it may come from them too. */
    private static String build(ThreeNumbers numbers) {
        if (numbers.toBuild().isZero()) {
            return "quota.math.build.none";
        }
        return numbers.open() > numbers.carrying() ? "quota.math.build.or" : "quota.math.build";
    }

    private Part chance(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        List<String> sentences = numbers.gap().isZero()
                ? List.of(texts.text("quota.math.chance.reached"))
                : List.of(
                        texts.text("quota.math.chance", numbers.open(), amount(reading, numbers.gap())),
                        texts.text(
                                "quota.math.range",
                                amount(reading, numbers.outlook().p10()),
                                amount(reading, numbers.outlook().p90()),
                                amount(reading, numbers.outlook().p50())));
        return new Part(texts.text("quota.math.reach"), formats.percent(numbers.chance()), List.of(), sentences);
    }

    private String leftOut(QuotaStripReading.LeftOut left) {
        return texts.text(
                "quota.math.left",
                left.won().getCurrencyUnit().getCode(),
                formats.sum(left.won(), left.won()),
                left.wins(),
                formats.sum(left.open(), left.open()),
                left.closing());
    }
}
