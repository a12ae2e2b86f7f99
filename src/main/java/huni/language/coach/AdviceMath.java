package huni.language.coach;

import huni.insight.coach.CallPace;
import huni.insight.coach.MoneyAtStake;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes how the numbers beside a piece of advice came about, with what was put in. */
final class AdviceMath {

    private final Texts texts;
    private final Formats formats;

    AdviceMath(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Of what is at stake. */
    String of(MoneyAtStake money) {
        return texts.text(
                "coach.math.money",
                oneDecimal(money.missing()),
                new DomainWords(texts).stage(money.from()),
                formats.percent(money.chance()),
                formats.money(money.average().rounded(0, RoundingMode.HALF_UP)),
                money.wins(),
                formats.roughly(money.money()));
    }

    /** Of the calls that bring appointments back. */
    String of(CallPace pace) {
        return texts.text(
                "coach.math.calls",
                pace.perCall().part(),
                pace.perCall().whole(),
                oneDecimal(pace.usual()),
                oneDecimal(pace.missing()),
                oneDecimal(pace.days()),
                pace.needed(),
                pace.atLeast(),
                pace.atMost());
    }

    private String oneDecimal(double number) {
        return formats.number(BigDecimal.valueOf(number), 1);
    }
}
