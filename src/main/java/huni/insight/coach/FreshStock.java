package huni.insight.coach;

import java.util.List;

/**
 * Prospects between the first appointment and the closing that are not stuck, beside the usual stock.
 *
 * @param strength 0 or more, whether there are few or many
 * @param now how many today
 * @param usual the mean of a year of Mondays
 * @param dispersion how much more the Mondays differ than chance alone would make them, 1 or more
 */
public record FreshStock(double strength, StockLevel level, int now, double usual, double dispersion)
        implements CoachEvidence {

    /** Nothing can be said. */
    public static final FreshStock TOO_FEW = new FreshStock(0, StockLevel.USUAL, 0, 0, 1);

    private static final int YEAR = 52;
    /** These last Mondays belong to the present. */
    private static final int PRESENT = 4;

    private static final int LEAST_BASE = 20;
    private static final double SMALL = 0.6;
    private static final double LARGE = 1.5;

    /** Beside the usual stock. */
    public enum StockLevel {
        FEW,
        USUAL,
        MANY
    }

    /** @param mondays the stock of each Monday in their order, the present one last */
    public static FreshStock of(List<Integer> mondays) {
        int before = Math.max(0, mondays.size() - 1 - PRESENT);
        List<Integer> base = mondays.subList(Math.max(0, before - YEAR), before);
        double usual = base.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (base.size() < LEAST_BASE || usual == 0) {
            return TOO_FEW;
        }
        double variance = base.stream()
                        .mapToDouble(stock -> (stock - usual) * (stock - usual))
                        .sum()
                / (base.size() - 1);
        int now = mondays.getLast();
        double dispersion = Math.max(1, variance / usual);
        double root = now == usual ? 0 : CountRoot.of(now, usual, dispersion);
        return new FreshStock(Math.abs(root), level(root, now, usual), now, usual, dispersion);
    }

    private static StockLevel level(double root, int now, double usual) {
        if (root <= -SPEAKS && now <= SMALL * usual) {
            return StockLevel.FEW;
        }
        return root >= SPEAKS && now >= LARGE * usual ? StockLevel.MANY : StockLevel.USUAL;
    }

    @Override
    public boolean speaks() {
        return level != StockLevel.USUAL;
    }

    /** The same as evidence for few, or for many, alone: without strength where the stock is on the other side. */
    FreshStock only(StockLevel wanted) {
        boolean below = now < usual;
        return below == (wanted == StockLevel.FEW) ? this : new FreshStock(0, StockLevel.USUAL, now, usual, dispersion);
    }
}
