package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.Pipeline;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachEvidence;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.UnconfirmedAuthority;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;

/** Writes what a piece of advice is about, and the counts it speaks from in short. */
final class HeadlineWriter {

    private final Texts texts;
    private final Formats formats;
    private final RuleWords rules;

    HeadlineWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.rules = new RuleWords(texts);
    }

    String title(AdviceKey key, Pipeline pipeline) {
        return texts.text("coach.advice." + key.rule(), rules.name(key, pipeline));
    }

    String tag(CoachEvidence evidence) {
        return switch (evidence) {
            case FallenRate rate ->
                texts.text(
                        "coach.tag.rate",
                        rate.recent().part(),
                        rate.recent().whole(),
                        rate.before().part(),
                        rate.before().whole());
            case FewerNew flow -> texts.text("coach.tag.flow", flow.found(), flow.weeks(), oneDecimal(flow.usual()));
            case FreshStock stock -> texts.text("coach.tag.stock", stock.now(), oneDecimal(stock.usual()));
            case UnconfirmedAuthority booked ->
                texts.text(
                        "coach.tag.authority",
                        booked.unconfirmed().part(),
                        booked.unconfirmed().whole());
            case Carried carried -> texts.text("coach.watch.carried", formats.percent(carried.share()));
        };
    }

    private String oneDecimal(double number) {
        return formats.number(BigDecimal.valueOf(number), 1);
    }
}
