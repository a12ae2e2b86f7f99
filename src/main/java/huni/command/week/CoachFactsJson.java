package huni.command.week;

import static huni.command.week.FactsReader.chance;
import static huni.command.week.FactsReader.count;
import static huni.command.week.FactsReader.day;
import static huni.command.week.FactsReader.each;
import static huni.command.week.FactsReader.refuse;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachRule;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachFacts;
import huni.insight.coach.CoachFacts.BookedAppointment;
import huni.insight.coach.FlowWatch.NewInWeek;
import huni.insight.coach.KnownOutcome;
import huni.insight.week.WeekFacts.OfCoach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What the coach looks at, written for JSON and read from a file of anybody. Outcomes of one day stand together, as how
 * many were reached and how many were not: none is told from another.
 */
final class CoachFactsJson {

    private static final UUID NOBODY = new UUID(0, 0);

    /** No store of a person has more of them. */
    private static final long MOST_OUTCOMES = 3_000_000;

    private static final int MOST_IN_A_WEEK = 1_000_000;

    private CoachFactsJson() {}

    static Map<String, Object> written(OfCoach coach) {
        CoachFacts facts = coach.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("today", facts.today().toString());
        json.put("closed", coach.closed());
        json.put("firstMonday", facts.firstMonday().toString());
        json.put(
                "weeks",
                facts.weeks().stream()
                        .map(week -> List.of(week.created(), week.share()))
                        .toList());
        json.put("stock", facts.stock());
        List<Object> rates = new ArrayList<>();
        facts.rates().forEach((key, outcomes) -> {
            Map<String, Object> rate = key(key.rule().key(), key.stage());
            rate.put("outcomes", byDay(outcomes));
            rates.add(rate);
        });
        json.put("rates", rates);
        json.put(
                "bookings",
                byDay(facts.bookings().stream()
                        .map(booking -> new KnownOutcome(booking.on(), booking.confirmed()))
                        .toList()));
        json.put(
                "carried",
                facts.carried().entrySet().stream()
                        .map(look -> List.of(
                                look.getKey().toString(),
                                look.getValue().share(),
                                look.getValue().prospects(),
                                look.getValue().halfLeft()))
                        .toList());
        json.put("answers", facts.answers().stream().map(CoachFactsJson::answer).toList());
        return json;
    }

    private static Map<String, Object> key(String rule, Optional<StageKey> stage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule);
        stage.ifPresent(key -> json.put("stage", key.value()));
        return json;
    }

    private static List<List<Object>> byDay(List<KnownOutcome> outcomes) {
        TreeMap<LocalDate, long[]> days = new TreeMap<>();
        outcomes.forEach(one -> days.computeIfAbsent(one.known(), _ -> new long[2])[one.reached() ? 0 : 1]++);
        return days.entrySet().stream()
                .map(day -> List.<Object>of(day.getKey().toString(), day.getValue()[0], day.getValue()[1]))
                .toList();
    }

    private static Map<String, Object> answer(CoachDismissal answer) {
        Map<String, Object> json = key(answer.rule(), answer.stage());
        json.put("kind", answer.kind().name());
        json.put("on", answer.on().toString());
        answer.forgetBefore().ifPresent(day -> json.put("forgetBefore", day.toString()));
        return json;
    }

    /** Reads them; what cannot be such facts of the pipeline is refused with an unchecked exception. */
    static OfCoach read(JsonNode json, Pipeline pipeline) {
        SequencedMap<AdviceKey, List<KnownOutcome>> rates = new LinkedHashMap<>();
        json.required("rates").forEach(rate -> {
            AdviceKey key =
                    new AdviceKey(CoachRule.of(rate.required("rule").asString()).orElseThrow(), stage(rate));
            key.stage().ifPresent(stage -> refuse(pipeline.find(stage).isEmpty(), rate));
            refuse((key.rule() == CoachRule.STEP) != key.stage().isPresent(), rate);
            rates.put(key, outcomes(rate.required("outcomes")));
        });
        LocalDate today = day(json.required("today").asString());
        LocalDate firstMonday = day(json.required("firstMonday").asString());
        refuse(firstMonday.getDayOfWeek() != DayOfWeek.MONDAY || firstMonday.isAfter(today), json);
        TreeMap<LocalDate, Carried> looks = new TreeMap<>();
        json.required("carried")
                .forEach(look -> looks.put(
                        day(look.required(0).asString()),
                        new Carried(
                                chance(look.required(1)),
                                Math.toIntExact(count(look.required(2))),
                                look.required(3).asBoolean(),
                                false)));
        return new OfCoach(
                new CoachFacts(
                        today,
                        rates,
                        firstMonday,
                        each(json.required("weeks"), CoachFactsJson::week),
                        each(json.required("stock"), stock -> Math.toIntExact(count(stock))),
                        outcomes(json.required("bookings")).stream()
                                .map(booking -> new BookedAppointment(booking.known(), booking.reached()))
                                .toList(),
                        looks,
                        each(json.required("answers"), CoachFactsJson::answer)),
                count(json.required("closed")));
    }

    private static Optional<StageKey> stage(JsonNode json) {
        return Optional.ofNullable(json.get("stage")).map(stage -> new StageKey(stage.asString()));
    }

    private static NewInWeek week(JsonNode week) {
        long created = count(week.required(0));
        refuse(created > MOST_IN_A_WEEK, week);
        return new NewInWeek(Math.toIntExact(created), chance(week.required(1)));
    }

    /** A few digits can tell of more outcomes than there is room for. */
    private static List<KnownOutcome> outcomes(JsonNode json) {
        long all = 0;
        for (JsonNode day : json) {
            all += count(day.required(1)) + count(day.required(2));
            refuse(all > MOST_OUTCOMES, day);
        }
        List<KnownOutcome> outcomes = new ArrayList<>();
        for (JsonNode day : json) {
            LocalDate known = day(day.required(0).asString());
            outcomes.addAll(
                    Collections.nCopies(Math.toIntExact(count(day.required(1))), new KnownOutcome(known, true)));
            outcomes.addAll(
                    Collections.nCopies(Math.toIntExact(count(day.required(2))), new KnownOutcome(known, false)));
        }
        return outcomes;
    }

    private static CoachDismissal answer(JsonNode json) {
        return new CoachDismissal(
                NOBODY,
                Optional.empty(),
                json.required("rule").asString(),
                stage(json),
                CoachDismissal.Kind.valueOf(json.required("kind").asString()),
                day(json.required("on").asString()),
                Optional.ofNullable(json.get("forgetBefore")).map(day -> day(day.asString())),
                0);
    }
}
