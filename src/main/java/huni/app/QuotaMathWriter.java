package huni.app;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.quota.Closing;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.shell.QuotaMath;
import huni.ui.shell.QuotaMath.Addend;
import huni.ui.shell.QuotaMath.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /**
     * What the numbers are made of.
     *
     * @param wins how many sales the won amount is
     * @param leftOut what is in other currencies
     */
    record Made(
            ThreeNumbers numbers,
            long wins,
            Closing closing,
            Pipeline pipeline,
            Probabilities probabilities,
            List<LeftOut> leftOut) {

        Money largest() {
            Money quota = numbers.quota().target();
            return numbers.won().isGreaterThan(quota) ? numbers.won() : quota;
        }

        private String amount(Formats formats, Money amount) {
            return formats.sum(amount, largest());
        }

        private Money money(BigDecimal amount) {
            return Money.of(numbers.won().getCurrencyUnit(), amount, RoundingMode.HALF_EVEN);
        }
    }

    /** Won and closing in a currency that is not the quota's. */
    record LeftOut(Money won, long wins, Money open, long closing) {}

    QuotaMath write(Made made) {
        List<Part> parts = new ArrayList<>(List.of(won(made), expected(made), toBuild(made), chance(made)));
        if (!made.leftOut().isEmpty()) {
            parts.add(new Part(
                    texts.text("app.math.others"),
                    "",
                    List.of(),
                    made.leftOut().stream().map(this::leftOut).toList()));
        }
        return new QuotaMath(
                texts.text(
                        "app.math.period",
                        formats.day(made.numbers().period().from()),
                        formats.day(made.numbers().period().to())),
                parts,
                made.leftOut().stream()
                        .map(left -> left.won().getCurrencyUnit().getCode())
                        .collect(Collectors.joining(", ")));
    }

    private Part won(Made made) {
        return new Part(
                texts.text("shell.quota.won"),
                made.amount(formats, made.numbers().won()),
                List.of(),
                List.of(texts.text("app.math.won", made.wins())));
    }

    private Part expected(Made made) {
        List<Addend> sum = new ArrayList<>();
        for (Stage stage : made.pipeline().stages()) {
            addend(made, stage, false).ifPresent(sum::add);
            addend(made, stage, true).ifPresent(sum::add);
        }
        List<String> sentences = new ArrayList<>();
        OptionalDouble concentration = made.numbers().concentration();
        if (concentration.isPresent() && made.numbers().closing() > 1) {
            sentences.add(texts.text("app.math.biggest", formats.percent(concentration.getAsDouble())));
        }
        sentences.add(texts.text("app.math.expected", made.numbers().closing()));
        return new Part(
                texts.text("shell.quota.expected"),
                made.amount(formats, made.numbers().expected()),
                sum,
                sentences);
    }

    private Optional<Addend> addend(Made made, Stage stage, boolean manual) {
        List<Closing.Group> groups = made.closing().groups().stream()
                .filter(group -> group.stage().equals(stage.key()))
                .filter(group -> group.manualProbability().isPresent() == manual)
                .toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        long count = groups.stream().mapToLong(Closing.Group::count).sum();
        String worth = made.amount(
                formats,
                made.money(groups.stream().map(Closing.Group::worth).reduce(BigDecimal.ZERO, BigDecimal::add)));
        String expected = made.amount(
                formats,
                made.money(
                        groups.stream().map(made.probabilities()::expected).reduce(BigDecimal.ZERO, BigDecimal::add)));
        String chance = formats.percent(made.probabilities().of(stage.key()).doubleValue());
        Probabilities.Basis basis = made.probabilities().basis(stage.key());
        return Optional.of(
                manual
                        ? new Addend(words.stage(stage), texts.text("app.math.manual", count, worth), expected, "")
                        : new Addend(
                                words.stage(stage),
                                texts.text("app.math.product", count, worth, chance),
                                expected,
                                texts.text(
                                        "app.math.probability",
                                        chance,
                                        basis.won(),
                                        basis.closed(),
                                        formats.percent(stage.probability().doubleValue()),
                                        Probabilities.DEFAULT_WEIGHT.intValue())));
    }

    private Part toBuild(Made made) {
        ThreeNumbers numbers = made.numbers();
        return new Part(
                texts.text("shell.quota.build"),
                made.amount(formats, numbers.toBuild()),
                List.of(),
                List.of(texts.text(
                        numbers.toBuild().isZero() ? "app.math.build.none" : "app.math.build",
                        made.amount(formats, numbers.quota().target()),
                        made.amount(formats, numbers.won()),
                        made.amount(formats, numbers.expected()),
                        made.amount(formats, numbers.toBuild()))));
    }

    private Part chance(Made made) {
        ThreeNumbers numbers = made.numbers();
        List<String> sentences = numbers.gap().isZero()
                ? List.of(texts.text("app.math.chance.reached"))
                : List.of(
                        texts.text("app.math.chance", numbers.closing(), made.amount(formats, numbers.gap())),
                        texts.text(
                                "app.math.range",
                                made.amount(formats, numbers.outlook().p10()),
                                made.amount(formats, numbers.outlook().p90()),
                                made.amount(formats, numbers.outlook().p50())));
        return new Part(texts.text("app.math.reach"), formats.percent(numbers.chance()), List.of(), sentences);
    }

    private String leftOut(LeftOut left) {
        return texts.text(
                "app.math.left",
                left.won().getCurrencyUnit().getCode(),
                formats.sum(left.won(), left.won()),
                left.wins(),
                formats.sum(left.open(), left.open()),
                left.closing());
    }
}
