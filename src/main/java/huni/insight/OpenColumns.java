package huni.insight;

import huni.domain.pipeline.Pipeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Open prospects with a value, noted as numbers: sums over very many of them are made after each change, and take a
 * thousandth of a second so.
 */
final class OpenColumns {

    /** So many of the smallest coin can be summed for very many. */
    private static final double MOST = 1e11;

    /** So near to half a coin the product has to be exact to be rounded. */
    private static final double NEAR = 1e-3;

    private static final double HALF = 0.5;

    private final Pipeline pipeline;
    private final OpenProspect[] open;
    private final int[] cells;
    private final BigDecimal[] worths;
    private final CurrencyUnit[] currencies;
    private final double[] amounts;
    private final double[] coins;
    private final double[] hundredths;
    private final double[] manual;
    private final boolean[] dated;

    private OpenColumns(Pipeline pipeline, int size) {
        this.pipeline = pipeline;
        this.open = new OpenProspect[size];
        this.cells = new int[size];
        this.worths = new BigDecimal[size];
        this.currencies = new CurrencyUnit[size];
        this.amounts = new double[size];
        this.coins = new double[size];
        this.hundredths = new double[size];
        this.manual = new double[size];
        this.dated = new boolean[size];
    }

    static OpenColumns of(Collection<OpenProspect> all, Chances chances) {
        OpenProspect[] valued =
                all.stream().filter(one -> one.worth().isPresent()).toArray(OpenProspect[]::new);
        OpenColumns columns = new OpenColumns(chances.pipeline(), valued.length);
        for (int i = 0; i < valued.length; i++) {
            columns.note(i, valued[i], chances.cell(valued[i].stay()));
        }
        return columns;
    }

    private void note(int place, OpenProspect one, int cell) {
        Money worth = one.worth().orElseThrow();
        open[place] = one;
        cells[place] = cell;
        worths[place] = worth.getAmount();
        currencies[place] = worth.getCurrencyUnit();
        amounts[place] = worths[place].doubleValue();
        coins[place] = worths[place].movePointRight(worth.getScale()).doubleValue();
        hundredths[place] = OpenSums.minor(worths[place]);
        manual[place] = one.manual().map(BigDecimal::doubleValue).orElse(Double.NaN);
        dated[place] = one.decisionBy().isPresent();
    }

    /** Whether the places of these chances are those that are noted here. */
    boolean isBy(Chances chances) {
        return pipeline.equals(chances.pipeline());
    }

    int size() {
        return open.length;
    }

    OpenProspect open(int place) {
        return open[place];
    }

    /** Where the chances of one that stands like it are. */
    int cell(int place) {
        return cells[place];
    }

    /** Whether nothing is known of it, as a date or a chance that was set, that changes what its cell says. */
    boolean isAsItsCell(int place) {
        return !dated[place] && Double.isNaN(manual[place]);
    }

    boolean isIn(CurrencyUnit currency, int place) {
        return currencies[place].equals(currency);
    }

    CurrencyUnit currency(int place) {
        return currencies[place];
    }

    BigDecimal worth(int place) {
        return worths[place];
    }

    /** Its value as a bet, with that chance. */
    QuotaBasis.Bet bet(int place, double chance) {
        return new QuotaBasis.Bet(worths[place], chance, amounts[place], hundredths[place]);
    }

    /** Whether its value is more than can be summed in the smallest coin. */
    boolean isLarge(int place) {
        return !(coins[place] < MOST);
    }

    /** Likely value times the chance, or times the one that was set, rounded to the smallest coin and in these. */
    long expected(int place, double computed) {
        double product = coins[place] * chance(place, computed);
        double part = product - Math.floor(product);
        return Math.abs(part - HALF) > NEAR
                ? Math.round(product)
                : exactly(place, computed).getAmountMinorLong();
    }

    /** The same of any amount. */
    Money exactly(int place, double computed) {
        return Money.of(currencies[place], worths[place])
                .multipliedBy(BigDecimal.valueOf(chance(place, computed)), RoundingMode.HALF_EVEN);
    }

    private double chance(int place, double computed) {
        return Double.isNaN(manual[place]) ? computed : manual[place];
    }
}
