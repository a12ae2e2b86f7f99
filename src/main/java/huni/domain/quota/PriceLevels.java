package huni.domain.quota;

import huni.domain.Settings;
import huni.domain.prospect.PastPurchase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an amount of an earlier year is in today's money: times the price rise of its year and of each year since that is
 * over. A year without a figure is asked for, never guessed. Lira figures of 2015 to 2024 come with the program; what a
 * person wrote stands before them.
 */
public final class PriceLevels {

    /** Where the figures that come with the program are from. */
    public static final String SHIPPED_SOURCE = "TÜİK";

    private static final String LIRA = "TRY";

    /** Consumer prices of TÜİK in percent, December to December. */
    private static final Map<Integer, String> SHIPPED = Map.of(
            2015, "8.81", 2016, "8.53", 2017, "11.92", 2018, "20.30", 2019, "11.84", 2020, "14.60", 2021, "36.08", 2022,
            "64.27", 2023, "64.77", 2024, "44.38");

    /** From so much a year on, an old amount says little about today. */
    private static final BigDecimal MUCH = new BigDecimal("0.10");

    private static final MathContext EXACT = MathContext.DECIMAL64;

    private record Year(String currency, int year) {}

    private final Map<Year, PriceRise> rises = new HashMap<>();
    private final CurrencyRates rates;
    private final Optional<Boolean> wanted;
    private final int thisYear;

    /**
     * The levels as they stand in a year.
     *
     * @param written what the person has written
     * @param rates by which purchases in other currencies tell of a budget
     * @param settings say whether today's money is wanted at all
     */
    public PriceLevels(List<PriceRise> written, CurrencyRates rates, Settings settings, int thisYear) {
        this.rates = rates;
        SHIPPED.keySet().forEach(year -> put(shipped(year)));
        written.forEach(this::put);
        this.wanted = settings.todaysMoney();
        this.thisYear = thisYear;
    }

    private void put(PriceRise rise) {
        rises.put(new Year(rise.currency(), rise.year()), rise);
    }

    private static PriceRise shipped(int year) {
        BigDecimal percent = new BigDecimal(Objects.requireNonNull(SHIPPED.get(year)));
        return new PriceRise(id(LIRA, year), LIRA, year, percent.movePointLeft(2), SHIPPED_SOURCE, 0);
    }

    /** The identifier of a year's figure, the same in every store. */
    public static UUID id(String currency, int year) {
        return UUID.nameUUIDFromBytes(("price." + currency + "." + year).getBytes(StandardCharsets.UTF_8));
    }

    /** The figure of a year, if it is known. */
    public Optional<PriceRise> rise(String currency, int year) {
        return Optional.ofNullable(rises.get(new Year(currency, year)));
    }

    /** The years whose figures are missing to say what an amount of that year is today. */
    public List<Integer> missing(String currency, int from) {
        return IntStream.range(from, thisYear)
                .filter(year -> rise(currency, year).isEmpty())
                .boxed()
                .toList();
    }

    /** The amount in today's money; empty if a year's figure is missing. */
    public Optional<Money> today(Money amount, int from) {
        String currency = amount.getCurrencyUnit().getCode();
        if (!missing(currency, from).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal factor = IntStream.range(from, thisYear)
                .mapToObj(year -> rise(currency, year).orElseThrow().rise().add(BigDecimal.ONE))
                .reduce(BigDecimal.ONE, (all, one) -> all.multiply(one, EXACT));
        return Optional.of(amount.multipliedBy(factor, RoundingMode.HALF_UP));
    }

    /**
     * Whether the budget is told in today's money: where the person said so; else where a purchase is older than a year
     * and prices rose by more than a tenth in one of the years since.
     */
    public boolean areWanted(List<PastPurchase> purchases) {
        return wanted.orElseGet(() -> purchases.stream().anyMatch(this::isOutdated));
    }

    private boolean isOutdated(PastPurchase purchase) {
        String currency = purchase.paid().getCurrencyUnit().getCode();
        return purchase.boughtIn() < thisYear - 1
                && IntStream.range(purchase.boughtIn(), thisYear)
                        .mapToObj(year -> rise(currency, year))
                        .flatMap(Optional::stream)
                        .anyMatch(rise -> rise.rise().compareTo(MUCH) > 0);
    }

    /** The rates by which purchases in other currencies tell of a budget. */
    public CurrencyRates rates() {
        return rates;
    }

    /** The purchases that tell of a budget in that currency, in it: one of another by the rate of its year, if known. */
    public List<PastPurchase> in(CurrencyUnit currency, List<PastPurchase> purchases) {
        return purchases.stream()
                .flatMap(one -> rates.in(currency, one).stream())
                .toList();
    }

    /**
     * The purchases as a budget in that currency follows from them: in today's money if that is wanted and known for each
     * of them, else as they were paid.
     */
    public List<PastPurchase> told(CurrencyUnit currency, List<PastPurchase> purchases) {
        List<PastPurchase> telling = in(currency, purchases);
        boolean known = telling.stream()
                .allMatch(one -> today(one.paid(), one.boughtIn()).isPresent());
        return known && areWanted(telling)
                ? telling.stream().map(this::inTodaysMoney).toList()
                : telling;
    }

    private PastPurchase inTodaysMoney(PastPurchase one) {
        return one.withPaid(today(one.paid(), one.boughtIn()).orElse(one.paid()));
    }
}
