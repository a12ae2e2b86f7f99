package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachReading;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.UnconfirmedAuthority;
import huni.insight.coach.Watched;
import huni.insight.coach.Watched.State;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
            if (isShown(rule)) {
                rows.add(new CoachPage.Watch(
                        rules.name(rule.key(), reading.pipeline()),
                        told(rule, reading),
                        texts.text("coach.state." + rule.state()),
                        rule.state()));
            }
        }
        for (CoachRule rule : List.of(CoachRule.HELD, CoachRule.BUDGET)) {
            if (!reading.cases().containsKey(AdviceKey.of(rule))) {
                rows.add(new CoachPage.Watch(
                        rules.name(AdviceKey.of(rule), reading.pipeline()),
                        texts.text("coach.watch.no_role." + rule),
                        texts.text("coach.state.TOO_FEW"),
                        State.TOO_FEW));
            }
        }
        return rows;
    }

    /** Few and many are two pieces of advice and one thing to watch; what nobody has looked at yet is no row. */
    private static boolean isShown(Watched rule) {
        return switch (rule.key().rule()) {
            case MANY_APPOINTMENTS -> rule.state() == State.SPEAKS;
            case CONCENTRATION -> rule.state() != State.TOO_FEW;
            default -> true;
        };
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
                        "coach.watch.authority",
                        booked.unconfirmed().part(),
                        booked.unconfirmed().whole());
            case Carried carried -> texts.text("coach.watch.carried", formats.percent(carried.share()));
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
