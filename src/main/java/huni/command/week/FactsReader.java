package huni.command.week;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.Journey;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.QuotaBasis;
import huni.insight.StepRate;
import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFacts.OfQuota;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/**
 * Reads the facts of a week from a file of anybody. What cannot be such facts is refused with an unchecked exception of
 * whatever found it: numbers out of any measure, stages that are none, days that are none.
 */
final class FactsReader {

    private static final ProspectId NOBODY = new ProspectId(new UUID(0, 0));
    private static final long MOST = 1_000_000_000L;
    private static final double MOST_NEW_WINS = 10_000;
    private static final int LONGEST_AMOUNT = 40;
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9990;

    private FactsReader() {}

    static WeekFacts read(JsonNode json) {
        LocalDateTime made = LocalDateTime.parse(json.required("made").asString());
        day(made.toLocalDate().toString());
        Pipeline pipeline = new Pipeline(stages(json));
        Map<StageKey, StepRate> usual = new HashMap<>();
        json.required("usual")
                .propertyStream()
                .forEach(one -> usual.put(new StageKey(one.getKey()), rate(one.getValue())));
        Map<StageKey, Long> undated = new HashMap<>();
        json.required("undated")
                .propertyStream()
                .forEach(one -> undated.put(new StageKey(one.getKey()), count(one.getValue())));
        return new WeekFacts(
                made,
                DaySpan.week(day(json.required("monday").asString())),
                new WeekFacts.Stages(pipeline, name(json, "pipelineName")),
                each(
                        json.required("entries"),
                        entry -> new DayEntries(
                                new StageKey(entry.required(0).asString()),
                                day(entry.required(1).asString()),
                                count(entry.required(2)))),
                undated,
                each(json.required("journeys"), FactsReader::journey),
                usual,
                CoachFactsJson.read(json.required("coach"), pipeline),
                Optional.ofNullable(json.get("quota")).map(FactsReader::quota));
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        refuse(!array.isArray(), array);
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(read.apply(one)));
        return all;
    }

    private static List<Stage> stages(JsonNode json) {
        PipelineKey pipeline = new PipelineKey(json.required("pipeline").asString());
        List<Stage> stages = new ArrayList<>();
        json.required("stages")
                .forEach(one -> stages.add(new Stage(
                        new StageKey(one.required("key").asString()),
                        StageType.valueOf(one.required("type").asString()),
                        Gate.NONE,
                        name(one, "name"),
                        stages.size(),
                        BigDecimal.ZERO,
                        1,
                        Optional.empty(),
                        one.has("retired"),
                        pipeline,
                        StageRole.NONE,
                        0)));
        List<StageKey> keys = stages.stream().map(Stage::key).distinct().toList();
        refuse(keys.size() != stages.size() || stages.size() > Pipeline.MOST_STAGES, json);
        refuse(stages.stream().noneMatch(Stage::isOpen), json);
        return stages;
    }

    private static Optional<String> name(JsonNode json, String property) {
        Optional<String> name = Optional.ofNullable(json.get(property)).map(JsonNode::asString);
        refuse(name.filter(words -> words.length() > LONGEST_NAME).isPresent(), json);
        return name;
    }

    private static StepRate rate(JsonNode json) {
        StepRate rate = new StepRate(
                count(json.required(0)),
                count(json.required(1)),
                count(json.required(2)),
                count(json.required(3)),
                Math.toIntExact(count(json.required(4))));
        refuse(rate.advancedInTime() > rate.oldEnough(), json);
        return rate;
    }

    private static Journey journey(JsonNode json) {
        return new Journey(
                NOBODY,
                day(json.required("created").asString()),
                each(
                        json.required("visits"),
                        visit -> new Journey.Visit(
                                new StageKey(visit.required(0).asString()),
                                day(visit.required(1).asString()),
                                visit.has(2))),
                new StageKey(json.required("now").asString()),
                json.has("wayUnknown"),
                Optional.empty(),
                "");
    }

    private static OfQuota quota(JsonNode json) {
        CurrencyUnit currency = CurrencyUnit.of(json.required("currency").asString());
        QuotaPeriod length = QuotaPeriod.valueOf(json.required("length").asString());
        DaySpan period = new DaySpan(
                day(json.required("from").asString()), day(json.required("to").asString()));
        refuse(!length.around(period.from()).equals(period), json);
        double newWins = json.required("newWins").asDouble();
        refuse(!(newWins >= 0 && newWins <= MOST_NEW_WINS), json);
        QuotaBasis basis = new QuotaBasis(
                Money.of(currency, amount(json.required("target"))),
                Money.of(currency, amount(json.required("won"))),
                each(
                        json.required("open"),
                        bet -> new QuotaBasis.Bet(amount(bet.required(0)), chance(bet.required(1)))),
                Math.toIntExact(count(json.required("wins"))),
                newWins,
                Optional.ofNullable(json.get("average")).map(FactsReader::amount));
        return new OfQuota(
                Optional.ofNullable(json.get("whose"))
                        .map(whose -> OfQuota.Owner.valueOf(whose.asString()))
                        .orElse(OfQuota.Owner.ALONE),
                length,
                Quota.Measure.valueOf(json.required("measure").asString()),
                period,
                json.required("running").asBoolean(),
                basis,
                chance(json.required("firstEver")),
                count(json.required("sales")),
                count(json.required("unvalued")),
                count(json.required("elsewhere")),
                each(
                        json.required("expectedElsewhere"),
                        sum -> Money.of(CurrencyUnit.of(sum.required(0).asString()), amount(sum.required(1)))));
    }

    static long count(JsonNode json) {
        long count = json.asLong();
        refuse(count < 0 || count > MOST, json);
        return count;
    }

    static double chance(JsonNode json) {
        double chance = json.asDouble();
        refuse(!(chance >= 0 && chance <= 1), json);
        return chance;
    }

    private static BigDecimal amount(JsonNode json) {
        String written = json.asString();
        refuse(written.length() > LONGEST_AMOUNT || written.chars().anyMatch(c -> c == 'e' || c == 'E'), json);
        BigDecimal amount = new BigDecimal(written);
        refuse(amount.signum() < 0 || amount.precision() - amount.scale() > 18, json);
        return amount;
    }

    static LocalDate day(String written) {
        LocalDate day = LocalDate.parse(written);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no day of a report: " + day);
        }
        return day;
    }

    static void refuse(boolean wrong, JsonNode json) {
        if (wrong) {
            throw new IllegalArgumentException("cannot be a fact: " + json.getNodeType());
        }
    }
}
