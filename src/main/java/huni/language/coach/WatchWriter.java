package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachReading;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.Lacking;
import huni.insight.coach.UnconfirmedAuthority;
import huni.insight.coach.Watched;
import huni.insight.coach.Watched.State;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what is being watched, and why it is quiet. */
final class WatchWriter {

    /** A halving that takes longer to show is not waited for. */
    private static final int YEAR = 52;

    private final Texts texts;
    private final Formats formats;
    private final RuleWords rules;

    WatchWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.rules = new RuleWords(texts);
    }

    List<CoachPage.Watch> rows(CoachReading reading) {
        List<CoachPage.Watch> rows = new ArrayList<>();
        for (Watched rule : reading.watched()) {
            Optional<Lacking> lacking = Lacking.of(rule.key().rule(), reading.pipeline());
            if (lacking.isEmpty() && isShown(rule)) {
                rows.add(row(rule.key(), told(rule, reading), rule.state(), reading));
            }
        }
        for (CoachRule rule :
                List.of(CoachRule.HELD, CoachRule.BUDGET, CoachRule.FEW_APPOINTMENTS, CoachRule.AUTHORITY)) {
            Lacking.of(rule, reading.pipeline())
                    .ifPresent(lacking -> rows.add(row(
                            AdviceKey.of(rule), texts.text("coach.watch.lacks." + lacking), State.TOO_FEW, reading)));
        }
        return rows;
    }

    private CoachPage.Watch row(AdviceKey key, String counts, State state, CoachReading reading) {
        return new CoachPage.Watch(
                rules.name(key, reading.pipeline()), counts, texts.text("coach.state." + state), state);
    }

    /** Few and many are two pieces of advice and one thing to watch, unless there is something to tell of many. */
    private static boolean isShown(Watched rule) {
        return rule.key().rule() != CoachRule.MANY_APPOINTMENTS
                || rule.state() == State.SPEAKS
                || rule.state() == State.NOT_NOW;
    }

    /** What was counted; of a rule that the person silenced, until when. */
    private String told(Watched rule, CoachReading reading) {
        return reading.silentUntil(rule.key())
                .filter(_ -> rule.state() == State.NOT_NOW)
                .map(day -> texts.text("coach.watch.until", formats.day(day), counts(rule)))
                .orElseGet(() -> counts(rule));
    }

    private String counts(Watched rule) {
        return switch (rule.evidence()) {
            case FallenRate rate -> rate(rate, rule.weeksToShow());
            case FewerNew flow ->
                flow.weeks() == 0
                        ? texts.text("coach.watch.flow.young")
                        : texts.text("coach.watch.flow", flow.found(), flow.weeks(), oneDecimal(flow.usual()));
            case FreshStock stock ->
                stock.usual() == 0
                        ? texts.text("coach.watch.stock.young")
                        : texts.text("coach.watch.stock", stock.now(), oneDecimal(stock.usual()));
            case UnconfirmedAuthority booked ->
                texts.text(
                        booked.isTooFew() ? "coach.watch.authority.few" : "coach.watch.authority",
                        booked.unconfirmed().part(),
                        booked.unconfirmed().whole());
            case Carried carried ->
                carried.isTooFew()
                        ? texts.text("coach.watch.carried.few", carried.prospects())
                        : texts.text("coach.watch.carried", formats.percent(carried.share()));
        };
    }

    private String rate(FallenRate rate, int weeks) {
        String pace = weeks > YEAR ? texts.text("coach.watch.rate.never") : texts.text("coach.watch.rate.weeks", weeks);
        return rate.weeks() == 0
                ? pace
                : texts.text(
                        "coach.watch.rate",
                        rate.recent().part(),
                        rate.recent().whole(),
                        rate.before().part(),
                        rate.before().whole(),
                        pace);
    }

    private String oneDecimal(double number) {
        return formats.number(BigDecimal.valueOf(number), 1);
    }
}
