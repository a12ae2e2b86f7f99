package huni.ui.data;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the import page leads to.
 *
 * @param chooseFile lets the person choose a file and hands it over, if one was chosen
 * @param showFile opens a file with the program the system has for it
 * @param showBoard leads to the board
 * @param unexpected what nobody could foresee
 */
public record ImportExits(
        Consumer<Consumer<Path>> chooseFile,
        Consumer<Path> showFile,
        Runnable showBoard,
        Consumer<Exception> unexpected) {}
