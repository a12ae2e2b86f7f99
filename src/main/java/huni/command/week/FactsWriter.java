package huni.command.week;

import huni.domain.history.Journey;
import huni.domain.pipeline.Stage;
import huni.insight.StepRate;
import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFacts.OfQuota;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** Writes the facts of a week for JSON, the same for the same facts. What it writes {@link FactsReader} reads. */
final class FactsWriter {

    private FactsWriter() {}

    static Map<String, Object> written(WeekFacts facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("made", facts.made().toString());
        json.put("monday", facts.week().from().toString());
        json.put(
                "pipeline",
                facts.pipeline().stages().stages().getFirst().pipeline().value());
        facts.pipeline().name().ifPresent(name -> json.put("pipelineName", name));
        json.put(
                "stages",
                facts.pipeline().stages().stages().stream()
                        .map(FactsWriter::stage)
                        .toList());
        json.put(
                "entries",
                facts.entries().stream()
                        .map(entry -> List.of(entry.stage().value(), entry.day().toString(), entry.count()))
                        .toList());
        Map<String, Object> undated = new TreeMap<>();
        facts.undated().forEach((stage, count) -> undated.put(stage.value(), count));
        json.put("undated", undated);
        Map<String, Object> usual = new TreeMap<>();
        facts.usual().forEach((stage, rate) -> usual.put(stage.value(), rate(rate)));
        json.put("usual", usual);
        json.put("journeys", facts.journeys().stream().map(FactsWriter::journey).toList());
        json.put("coach", CoachFactsJson.written(facts.coach()));
        facts.quota().ifPresent(quota -> json.put("quota", quota(quota)));
        return json;
    }

    private static Map<String, Object> stage(Stage stage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", stage.key().value());
        json.put("type", stage.type().name());
        stage.name().ifPresent(name -> json.put("name", name));
        if (stage.retired()) {
            json.put("retired", true);
        }
        return json;
    }

    private static List<Long> rate(StepRate rate) {
        return List.of(
                rate.advancedInTime(), rate.oldEnough(), rate.tooEarly(), rate.advancedLater(), (long) rate.within());
    }

    private static Map<String, Object> journey(Journey journey) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("created", journey.createdOn().toString());
        json.put("now", journey.now().value());
        if (journey.wayUnknown()) {
            json.put("wayUnknown", true);
        }
        json.put(
                "visits",
                journey.visits().stream()
                        .map(visit -> visit.undated()
                                ? List.of(visit.stage().value(), visit.on().toString(), true)
                                : List.of(visit.stage().value(), visit.on().toString()))
                        .toList());
        return json;
    }

    private static Map<String, Object> quota(OfQuota quota) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (quota.whose() != OfQuota.Owner.ALONE) {
            json.put("whose", quota.whose().name());
        }
        json.put("length", quota.length().name());
        json.put("measure", quota.measure().name());
        json.put("from", quota.period().from().toString());
        json.put("to", quota.period().to().toString());
        json.put("running", quota.running());
        json.put("currency", quota.basis().target().getCurrencyUnit().getCode());
        json.put("target", amount(quota.basis().target()));
        json.put("won", amount(quota.basis().won()));
        json.put("sales", quota.sales());
        json.put("unvalued", quota.unvalued());
        json.put("elsewhere", quota.elsewhere());
        json.put("wins", quota.basis().wins());
        json.put("newWins", quota.basis().newWins());
        quota.basis().average().ifPresent(average -> json.put("average", average.toPlainString()));
        json.put("firstEver", quota.firstEver());
        json.put(
                "open",
                quota.basis().bets().stream()
                        .map(bet -> List.of(bet.worth().toPlainString(), bet.chance()))
                        .toList());
        json.put(
                "expectedElsewhere",
                quota.expectedElsewhere().stream()
                        .map(sum -> List.of(sum.getCurrencyUnit().getCode(), amount(sum)))
                        .toList());
        return json;
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }
}
