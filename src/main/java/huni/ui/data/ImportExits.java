package huni.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the import page leads to.
 *
 * @param chooseFiles lets the person choose files and hands them over, if any were chosen
 * @param showFile opens a file with the program the system has for it
 * @param showBoard leads to the board
 * @param unexpected what nobody could foresee
 */
public record ImportExits(
        Consumer<Consumer<List<Path>>> chooseFiles,
        Consumer<Path> showFile,
        Runnable showBoard,
        Consumer<Exception> unexpected) {}
