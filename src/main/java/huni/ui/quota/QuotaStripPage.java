package huni.ui.quota;

import java.util.Optional;

/**
 * The three numbers against the quota, each already written in the person's language and unit.
 *
 * @param name the quota's, such as "November quota"
 * @param shares the parts of the bar
 * @param math how the numbers come about
 * @param lists what leads to those behind the numbers
 * @param tried empty while nothing is tried
 */
record QuotaStripPage(String name, Numbers numbers, Shares shares, QuotaMath math, Lists lists, Optional<Tried> tried) {

    /**
     * What leads to lists, in words.
     *
     * @param sales to the sales of the period; empty where there are none
     * @param open to the open prospects that are expected to bring something; empty where there are none
     */
    public record Lists(String sales, String open) {}

    /** What all of it would be after moves that are only tried. */
    public record Tried(Numbers numbers, Shares shares, QuotaMath math) {}

    /** The parts of the bar that are drawn. */
    Shares drawn() {
        return tried.map(Tried::shares).orElse(shares);
    }

    /** How what is drawn comes about. */
    QuotaMath explained() {
        return tried.map(Tried::math).orElse(math);
    }

    /**
     * The numbers.
     *
     * @param quota the target
     * @param won what is won in the period
     * @param expected what is expected of what is open
     * @param toBuild what still must be built from scratch
     * @param chance how likely the quota is reached, as a percentage; empty if it is not known
     */
    public record Numbers(String quota, String won, String expected, String toBuild, String chance) {}

    /**
     * The parts of the bar as shares of the quota, zero or more; what exceeds the whole bar is not drawn.
     *
     * @param chance how likely the quota is reached, 0 to 1
     */
    public record Shares(double won, double expected, double chance) {

        /** Whether the quota is rather reached than not. */
        boolean likely() {
            return chance >= 0.5;
        }

        /** Whether won and expected together reach the quota, so that nothing is left to build. */
        boolean reached() {
            return won + expected >= 1;
        }
    }
}
