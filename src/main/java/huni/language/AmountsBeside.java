package huni.language;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Names the amounts that a sum leaves out since they are in other currencies. */
public final class AmountsBeside {

    private final Formats formats;

    public AmountsBeside(Formats formats) {
        this.formats = formats;
    }

    /** {@code 12.000 € + 3.000 $}: one of each currency; nothing of none. */
    public String named(List<Money> amounts) {
        return amounts.stream().map(amount -> formats.sum(amount, amount)).collect(Collectors.joining(" + "));
    }
}
