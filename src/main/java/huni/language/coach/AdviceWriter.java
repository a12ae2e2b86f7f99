package huni.language.coach;

import huni.domain.ProspectId;
import huni.domain.coach.CoachRule;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageRole;
import huni.insight.Share;
import huni.insight.Wilson;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachEvidence;
import huni.insight.coach.CoachReading;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.UnconfirmedAuthority;
import huni.insight.coach.Watched;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.coach.CoachPage.Advice;
import huni.language.coach.CoachPage.Bar;
import huni.language.coach.CoachPage.Behind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Writes a piece of advice: what changed, by which counts, what to do, who is behind it and how it was found. */
final class AdviceWriter {

    private static final int STOCK_WEEKS = 5;

    private final Texts texts;
    private final Formats formats;
    private final RuleWords rules;
    private final HeadlineWriter headlines;
    private final AdviceMath math;

    AdviceWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.rules = new RuleWords(texts);
        this.headlines = new HeadlineWriter(texts, formats);
        this.math = new AdviceMath(texts, formats);
    }

    Advice advice(Watched rule, CoachReading reading) {
        Advice advice = switch (rule.evidence()) {
            case FallenRate rate -> rate(rule, rate, reading);
            case FewerNew flow -> flow(rule, flow, reading);
            case FreshStock stock -> stock(rule, stock, reading);
            case UnconfirmedAuthority booked -> authority(rule, booked, reading);
            case Carried carried -> carried(rule, carried, reading);
        };
        return Optional.ofNullable(reading.atStake().get(rule.key()))
                .map(money -> advice.and(
                        texts.text("coach.cost.money", formats.roughly(rounded(money.money()))), math.of(money)))
                .orElse(advice);
    }

    /** To two digits: it is not known better. */
    private static Money rounded(Money money) {
        int digits = money.getAmount().precision() - money.getAmount().scale();
        return money.rounded(-Math.max(0, digits - 2), RoundingMode.HALF_UP);
    }

    private Advice rate(Watched rule, FallenRate rate, CoachReading reading) {
        Share recent = rate.recent();
        Share before = rate.before();
        double usual = before.rate().orElse(0) * recent.whole();
        Set<ProspectId> stopped = reading.behind(rule);
        String name = rules.name(rule.key(), reading.pipeline());
        return new Advice(
                rule.key(),
                headlines.title(rule.key(), reading.pipeline()),
                headlines.tag(rate),
                List.of(bar(texts.text("coach.before"), before, false), bar(recently(rate, reading), recent, true)),
                List.of(
                        toDo(rule, reading.pipeline()),
                        texts.text(
                                "coach.cost." + (rule.key().rule() == CoachRule.STEP ? "STEP" : "RATE"),
                                recent.whole(),
                                formats.number(Math.round(usual)),
                                recent.part())),
                behind(texts.text("coach.list.stopped", stopped.size()), name, stopped),
                List.of(
                        texts.text(
                                "coach.math.counts",
                                before.part(),
                                before.whole(),
                                recent.part(),
                                recent.whole(),
                                recently(rate, reading)),
                        texts.text(
                                "coach.math.strength",
                                twoDecimals(rate.strength()),
                                oneDecimal(CoachEvidence.SPEAKS),
                                oneDecimal(CoachEvidence.STAYS)),
                        texts.text(
                                "coach.math.size",
                                formats.percent(recent.rate().orElse(0)),
                                formats.percent(before.rate().orElse(0)))),
                rate.after().plusDays(1));
    }

    /** The weeks that are spoken of; where the person answered in them, from when on. */
    private String recently(FallenRate rate, CoachReading reading) {
        return rate.after().isAfter(reading.lastSunday().minusWeeks(rate.weeks()))
                ? texts.text("coach.recent.since", formats.day(rate.after().plusDays(1)))
                : texts.text("coach.recent", rate.weeks());
    }

    private String toDo(Watched rule, Pipeline pipeline) {
        StageRole role =
                rule.key().stage().map(key -> pipeline.stage(key).role()).orElse(StageRole.NONE);
        return rule.key().rule() == CoachRule.STEP
                ? texts.text("coach.do.step." + role)
                : texts.text("coach.do." + rule.key().rule());
    }

    private Bar bar(String label, Share share, boolean recent) {
        Wilson interval = share.interval().orElse(new Wilson(0, 1));
        double rate = share.rate().orElse(0);
        String percent = formats.percent(rate);
        return new Bar(
                label,
                rate,
                interval.low(),
                interval.high(),
                texts.text("coach.counts", share.part(), share.whole()),
                share.weight() == Share.Weight.PLAIN
                        ? percent
                        : texts.text(
                                "coach.rate.between",
                                percent,
                                formats.percent(interval.low()),
                                formats.percent(interval.high())),
                recent);
    }

    private Advice flow(Watched rule, FewerNew flow, CoachReading reading) {
        Stage first = reading.pipeline().first();
        double most = Math.max(flow.usual(), flow.found());
        return new Advice(
                rule.key(),
                headlines.title(rule.key(), reading.pipeline()),
                headlines.tag(flow),
                List.of(
                        plain(texts.text("coach.usual"), flow.usual() / most, oneDecimal(flow.usual()), false),
                        plain(
                                texts.text("coach.recent", flow.weeks()),
                                flow.found() / most,
                                formats.number(flow.found()),
                                true)),
                List.of(texts.text("coach.do.NEW_PROSPECTS")),
                stageList(first, reading),
                List.of(
                        texts.text(
                                "coach.math.flow",
                                flow.found(),
                                flow.weeks(),
                                oneDecimal(flow.usual()),
                                twoDecimals(flow.dispersion())),
                        texts.text(
                                "coach.math.strength",
                                twoDecimals(flow.strength()),
                                oneDecimal(CoachEvidence.SPEAKS),
                                oneDecimal(CoachEvidence.STAYS))),
                reading.lastSunday().minusWeeks(flow.weeks()).plusDays(1));
    }

    private Advice stock(Watched rule, FreshStock stock, CoachReading reading) {
        boolean few = rule.key().rule() == CoachRule.FEW_APPOINTMENTS;
        double most = Math.max(stock.usual(), stock.now());
        List<String> sentences =
                new ArrayList<>(List.of(texts.text("coach.do." + rule.key().rule())));
        List<String> lines = new ArrayList<>(List.of(
                texts.text("coach.math.stock", stock.now(), oneDecimal(stock.usual()), twoDecimals(stock.dispersion())),
                texts.text(
                        "coach.math.strength",
                        twoDecimals(stock.strength()),
                        oneDecimal(CoachEvidence.SPEAKS),
                        oneDecimal(CoachEvidence.STAYS))));
        if (few) {
            reading.pace().ifPresent(pace -> {
                sentences.set(
                        0,
                        texts.text(
                                "coach.few.calls",
                                pace.needed(),
                                oneDecimal(pace.made()),
                                pace.atLeast(),
                                pace.atMost()));
                lines.add(math.of(pace));
            });
            int near = reading.balance().isEmpty()
                    ? 0
                    : reading.balance().getLast().now();
            sentences.add(
                    reading.daysToWon().isPresent()
                            ? texts.text(
                                    "coach.few.dip",
                                    near,
                                    formats.day(reading.lastSunday()
                                            .plusDays(reading.daysToWon().getAsInt())))
                            : texts.text("coach.few.near", near));
        }
        return new Advice(
                rule.key(),
                headlines.title(rule.key(), reading.pipeline()),
                headlines.tag(stock),
                List.of(
                        plain(texts.text("coach.usual"), stock.usual() / most, oneDecimal(stock.usual()), false),
                        plain(texts.text("coach.now"), stock.now() / most, formats.number(stock.now()), true)),
                sentences,
                few
                        ? stageList(reading.pipeline().first(), reading)
                        : behind(
                                texts.text("coach.list.fresh", reading.fresh().size()),
                                rules.name(rule.key(), reading.pipeline()),
                                reading.fresh()),
                lines,
                reading.lastSunday().minusWeeks(STOCK_WEEKS));
    }

    private Advice authority(Watched rule, UnconfirmedAuthority booked, CoachReading reading) {
        Share share = booked.unconfirmed();
        return new Advice(
                rule.key(),
                headlines.title(rule.key(), reading.pipeline()),
                headlines.tag(booked),
                List.of(bar(texts.text("coach.without"), share, true)),
                List.of(texts.text("coach.do.AUTHORITY")),
                behind(
                        texts.text("coach.list.without", reading.unconfirmed().size()),
                        texts.text("coach.advice.AUTHORITY"),
                        reading.unconfirmed()),
                List.of(texts.text(
                        "coach.math.authority",
                        share.part(),
                        share.whole(),
                        formats.percent(share.interval().map(Wilson::low).orElse(0.0)))),
                reading.lastSunday().plusDays(1));
    }

    private Advice carried(Watched rule, Carried carried, CoachReading reading) {
        String percent = formats.percent(carried.share());
        return new Advice(
                rule.key(),
                headlines.title(rule.key(), reading.pipeline()),
                headlines.tag(carried),
                List.of(),
                List.of(texts.text("coach.do.CONCENTRATION")),
                behind(
                        texts.text("coach.list.biggest"),
                        texts.text("coach.advice.CONCENTRATION"),
                        reading.behind(rule)),
                List.of(texts.text("coach.math.carried", percent, carried.prospects())),
                reading.lastSunday().plusDays(1));
    }

    private static Bar plain(String label, double share, String counts, boolean recent) {
        return new Bar(label, share, 0, share, counts, "", recent);
    }

    /** Those to be called: who stands in that stage; empty where nobody does. */
    private Optional<Behind> stageList(Stage stage, CoachReading reading) {
        String name = new DomainWords(texts).stage(stage);
        return reading.balance().stream()
                .filter(there -> there.stage().equals(stage.key()) && there.now() > 0)
                .findFirst()
                .map(there -> new Behind(
                        texts.text("coach.list.stage", name, there.now()),
                        name,
                        new ListScope.InStages(Set.of(stage.key()))));
    }

    private static Optional<Behind> behind(String words, String title, Set<ProspectId> prospects) {
        return prospects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Behind(words, title, new ListScope.Chosen(prospects)));
    }

    private String oneDecimal(double number) {
        return formats.number(BigDecimal.valueOf(number), 1);
    }

    private String twoDecimals(double number) {
        return formats.number(BigDecimal.valueOf(number), 2);
    }
}
