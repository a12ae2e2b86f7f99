package huni.ui.quota;

import huni.domain.PersonId;
import huni.domain.dossier.ListScope;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where the quota strip leads to.
 *
 * @param settings goes to where the quota is set
 * @param undatedWins shows the sales of that person, or of everybody, that are won on a day nobody knows
 * @param list opens a list: its title, and the prospects behind a number
 */
public record QuotaExits(
        Runnable settings,
        Consumer<? super Optional<PersonId>> undatedWins,
        BiConsumer<? super String, ? super ListScope> list) {}
