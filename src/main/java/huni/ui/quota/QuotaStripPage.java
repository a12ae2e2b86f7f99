package huni.ui.quota;

/**
 * The three numbers against the quota, each already written in the person's language and unit.
 *
 * @param name the quota's, such as "November quota"
 * @param shares the parts of the bar
 * @param math how the numbers come about
 */
record QuotaStripPage(String name, Numbers numbers, Shares shares, QuotaMath math) {

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
