package huni.insight;

/**
 * The chance to win a prospect, 0 to 1.
 *
 * @param used the one that counts in every sum
 * @param computed the one from the person's own history, shown beside a manual one
 * @param manual whether the user has set {@code used}
 */
public record Chance(double used, double computed, boolean manual) {}
