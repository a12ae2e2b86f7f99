package huni.ui.quota;

import huni.domain.dossier.ListScope;
import java.util.function.BiConsumer;

/**
 * Where the quota strip leads to.
 *
 * @param settings goes to where the quota is set
 * @param undatedWins shows the sales that are won on a day nobody knows
 * @param list opens a list: its title, and the prospects behind a number
 */
public record QuotaExits(Runnable settings, Runnable undatedWins, BiConsumer<? super String, ? super ListScope> list) {}
