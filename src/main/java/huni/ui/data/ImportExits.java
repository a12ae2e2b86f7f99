package huni.ui.data;

import huni.domain.dossier.ListScope;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Where the import page leads to.
 *
 * @param chooseFiles lets the person choose files and hands them over, if any were chosen
 * @param showFile opens a file with the program the system has for it
 * @param showBoard leads to the board
 * @param showList shows those prospects as a list under a title
 * @param archive shows what a restore of that archive would change; whether it can be asked now
 * @param unexpected what nobody could foresee
 */
public record ImportExits(
        Consumer<Consumer<List<Path>>> chooseFiles,
        Consumer<Path> showFile,
        Runnable showBoard,
        BiConsumer<String, ListScope> showList,
        Predicate<Path> archive,
        Consumer<Exception> unexpected) {}
