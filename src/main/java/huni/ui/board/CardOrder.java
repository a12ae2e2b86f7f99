package huni.ui.board;

import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.board.Card;
import huni.domain.board.CardSort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.joda.money.Money;

/** Where a moved card will be found in a column that is sorted by itself. */
final class CardOrder {

    private static final BigDecimal NO_WORTH = BigDecimal.ONE.negate();
    private static final Due NO_DUE = Due.on(LocalDate.MAX);

    private CardOrder() {}

    /** The row at which the card stands among those read; in manual order it is wherever it is put. */
    static int row(CardSort sort, Card card, Rows rows) {
        Comparator<Card> order = order(sort);
        int row = 0;
        while (row < rows.read().size() && order.compare(rows.read().get(row).card(), card) <= 0) {
            row++;
        }
        return row;
    }

    private static Comparator<Card> order(CardSort sort) {
        Comparator<Card> wanted = switch (sort) {
            case MANUAL -> Comparator.comparingLong(Card::rank);
            case VALUE -> Comparator.comparing(CardOrder::worth).reversed();
            case NEXT_STEP -> Comparator.comparing(CardOrder::due);
            case AGE -> Comparator.comparing(Card::sinceDay);
        };
        return wanted.thenComparing(card -> card.prospect().value());
    }

    private static BigDecimal worth(Card card) {
        return card.worth().map(Money::getAmount).orElse(NO_WORTH);
    }

    private static Due due(Card card) {
        return card.nextStep().map(NextStep::due).orElse(NO_DUE);
    }
}
