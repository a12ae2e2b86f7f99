package huni.ui.quota;

/**
 * Where the quota strip leads to.
 *
 * @param settings goes to where the quota is set
 * @param undatedWins shows the sales that are won on a day nobody knows
 */
public record QuotaExits(Runnable settings, Runnable undatedWins) {}
