package huni.ui.quota;

import huni.domain.dossier.ListScope;
import huni.insight.Effort;
import huni.insight.Steadiness;
import huni.insight.ThreeNumbers;
import huni.language.ChanceWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaMath.Part;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.joda.money.Money;

/** Writes what it takes to reach the quota, and how each of these figures comes about. */
final class EffortWriter {

    private static final String NOTHING = "–";

    private final Texts texts;
    private final Formats formats;
    private final QuotaAmounts amounts;
    private final ChanceWords chances;
    private final DomainWords words;

    EffortWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.amounts = new QuotaAmounts(texts, formats);
        this.chances = new ChanceWords(texts, formats);
        this.words = new DomainWords(texts);
    }

    QuotaPage.Demand write(QuotaReading reading) {
        Effort effort = reading.effort();
        ThreeNumbers numbers = effort.numbers();
        OptionalLong needed = numbers.newProspectsNeeded();
        List<Line> lines = new ArrayList<>(List.of(
                new Line(
                        texts.text("quota.effort.needed"),
                        needed.isPresent() ? formats.number(needed.getAsLong()) : NOTHING),
                new Line(texts.text("quota.effort.needed.day"), oneDecimal(effort.neededPerDay())),
                new Line(texts.text("quota.effort.entered"), oneDecimal(effort.enteredPerDay()), entered(reading)),
                new Line(texts.text("quota.effort.calls"), oneDecimal(effort.callsPerDay())),
                new Line(texts.text("quota.effort.called"), oneDecimal(effort.calledPerDay())),
                new Line(texts.text("quota.effort.coverage"), coverage(numbers)),
                new Line(texts.text("quota.effort.start"), start(numbers)),
                new Line(texts.text("quota.effort.biggest"), biggest(numbers), who(numbers))));
        steadiness(reading.steadiness()).ifPresent(lines::add);
        return new QuotaPage.Demand(
                new QuotaPage.Lines(lines, sentence(numbers)),
                new QuotaMath(new PeriodWords(texts, formats).days(reading.strip()), parts(effort, reading), "", ""));
    }

    /** Of one pipeline or one person alone nobody asks the store who came to it on which day. */
    private Optional<Behind> entered(QuotaReading reading) {
        Effort effort = reading.effort();
        return effort.entered() == 0
                        || effort.numbers().forecast().only().isPresent()
                        || reading.strip().whose().person().isPresent()
                ? Optional.empty()
                : Optional.of(new Behind(
                        texts.text("quota.effort.entered.list", effort.entered()),
                        texts.text("quota.effort.entered"),
                        new ListScope.Created(effort.lately())));
    }

    private Optional<Behind> who(ThreeNumbers numbers) {
        return numbers.biggest()
                .map(biggest -> new Behind(
                        texts.text("quota.effort.entered.list", 1),
                        texts.text("quota.effort.biggest"),
                        new ListScope.Chosen(Set.of(biggest.prospect()))));
    }

    private String oneDecimal(double number) {
        return formats.number(BigDecimal.valueOf(number), 1);
    }

    private String oneDecimal(OptionalDouble number) {
        return number.isPresent() ? oneDecimal(number.getAsDouble()) : NOTHING;
    }

    private String coverage(ThreeNumbers numbers) {
        OptionalDouble coverage = numbers.coverage();
        OptionalDouble required = numbers.requiredCoverage();
        return coverage.isPresent() && required.isPresent()
                ? texts.text(
                        "quota.effort.coverage.figure",
                        oneDecimal(coverage.getAsDouble()),
                        oneDecimal(required.getAsDouble()))
                : NOTHING;
    }

    private String start(ThreeNumbers numbers) {
        Optional<LocalDate> start = numbers.latestUsefulStart();
        return start.map(day -> isPassed(day, numbers)
                        ? texts.text("quota.effort.start.passed", formats.day(day))
                        : formats.day(day))
                .orElse(NOTHING);
    }

    private static boolean isPassed(LocalDate start, ThreeNumbers numbers) {
        return start.isBefore(numbers.forecast().chances().today());
    }

    private String biggest(ThreeNumbers numbers) {
        OptionalDouble part = numbers.concentration();
        return part.isPresent() ? formats.percent(part.getAsDouble()) : NOTHING;
    }

    private Optional<Line> steadiness(Steadiness steadiness) {
        OptionalDouble median = steadiness.median();
        return median.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        texts.text("quota.effort.steady", steadiness.atZero()), oneDecimal(median.getAsDouble())));
    }

    /** Whether it is still worth beginning, in one sentence; empty where no win tells. */
    private String sentence(ThreeNumbers numbers) {
        return numbers.latestUsefulStart()
                .map(day -> texts.text(
                        isPassed(day, numbers) ? "quota.math.start.passed" : "quota.math.start",
                        numbers.forecast().wins().medianDays().orElse(0),
                        formats.day(day)))
                .orElse("");
    }

    private List<Part> parts(Effort effort, QuotaReading reading) {
        ThreeNumbers numbers = effort.numbers();
        List<Part> parts = new ArrayList<>(List.of(needed(effort, reading), calls(effort, reading)));
        OptionalDouble coverage = numbers.coverage();
        OptionalDouble required = numbers.requiredCoverage();
        if (coverage.isPresent() && required.isPresent()) {
            parts.add(part(
                    "quota.effort.coverage",
                    coverage(numbers),
                    texts.text(
                            "quota.effort.coverage.how",
                            amount(reading, numbers.carryingWorth()),
                            amount(reading, numbers.gap()),
                            oneDecimal(coverage.getAsDouble()),
                            amount(reading, numbers.expected()),
                            oneDecimal(required.getAsDouble()))));
        }
        if (numbers.latestUsefulStart().isPresent()) {
            parts.add(part("quota.effort.start", start(numbers), sentence(numbers)));
        }
        numbers.biggest()
                .ifPresent(biggest -> parts.add(part(
                        "quota.effort.biggest",
                        biggest(numbers),
                        texts.text(
                                "quota.effort.biggest.how",
                                amount(reading, biggest.expected()),
                                amount(reading, numbers.expected()),
                                oneDecimal(effort.replacements())))));
        steadyPart(reading.steadiness()).ifPresent(parts::add);
        return parts;
    }

    private Optional<Part> steadyPart(Steadiness steadiness) {
        OptionalDouble latest = steadiness.latest();
        return steadiness(steadiness)
                .map(line -> new Part(
                        line.name(),
                        line.figure(),
                        steadiness.weeks().stream()
                                .map(week -> new QuotaMath.Addend(
                                        texts.text(
                                                "quota.effort.steady.week",
                                                week.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                                formats.day(week.days().from())),
                                        "",
                                        formats.number(week.created()),
                                        ""))
                                .toList(),
                        latest.isPresent()
                                ? List.of(texts.text("quota.effort.steady.how", formats.percent(latest.getAsDouble())))
                                : List.of()));
    }

    private Part needed(Effort effort, QuotaReading reading) {
        ThreeNumbers numbers = effort.numbers();
        OptionalLong needed = numbers.newProspectsNeeded();
        String lately = texts.text(
                "quota.effort.entered.how",
                effort.entered(),
                oneDecimal(effort.latelyDays()),
                oneDecimal(effort.enteredPerDay()));
        if (needed.isEmpty()) {
            return part("quota.effort.needed", NOTHING, texts.text("quota.effort.unknown"), lately);
        }
        double ever = numbers.firstEver();
        return part(
                "quota.effort.needed",
                formats.number(needed.getAsLong()),
                texts.text(
                        "quota.effort.needed.how",
                        amount(reading, numbers.toBuild()),
                        amount(reading, numbers.averageWon().orElse(numbers.gap())),
                        chances.percent(ever),
                        needed.getAsLong()),
                texts.text("quota.effort.left.how", effort.daysLeft(), oneDecimal(effort.neededPerDay())),
                lately);
    }

    private Part calls(Effort effort, QuotaReading reading) {
        ThreeNumbers numbers = effort.numbers();
        Effort.Calling calling = effort.calling();
        String counted = texts.text(
                "quota.effort.calls.counted",
                calling.calls(),
                Effort.DAYS,
                calling.decisionMakers(),
                Effort.second(reading.strip().pipeline()).map(words::stage).orElse(NOTHING));
        OptionalDouble needed = effort.decisionMakersNeeded();
        OptionalDouble perCall = calling.perCall();
        if (needed.isEmpty() || perCall.isEmpty()) {
            return part("quota.effort.calls", NOTHING, counted, texts.text("quota.effort.calls.few"));
        }
        Optional<Money> average = numbers.averageWon();
        return part(
                "quota.effort.calls",
                oneDecimal(effort.callsPerDay()),
                counted,
                texts.text(
                        "quota.effort.calls.how",
                        amount(reading, numbers.toBuild()),
                        amount(reading, average.orElse(numbers.gap())),
                        Effort.second(reading.strip().pipeline())
                                .map(effort::secondEver)
                                .map(chances::percent)
                                .orElse(NOTHING),
                        oneDecimal(needed.getAsDouble()),
                        formats.number(BigDecimal.valueOf(perCall.getAsDouble()), 2),
                        oneDecimal(effort.daysLeft()),
                        oneDecimal(effort.callsPerDay())));
    }

    private Part part(String name, String figure, String... sentences) {
        return new Part(texts.text(name), figure, List.of(), List.of(sentences));
    }

    private String amount(QuotaReading reading, Money amount) {
        return amounts.amount(
                reading.strip().numbers().quota(), amount, reading.strip().largest());
    }
}
