package huni.app;

import huni.exchange.CopiedRows;
import huni.ui.shell.Destination;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Rows that were copied in a spreadsheet and are pasted on the board, the list or the page of the data: they open the
 * preview of an import, as a file of their own that goes with the window.
 */
final class PastedRows implements AutoCloseable {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final Set<Destination> PLACES = Set.of(Destination.BOARD, Destination.PROSPECTS, Destination.DATA);

    private final WindowParts parts;
    private final ShellViewModel shell;
    private final ShellView window;
    private final Consumer<List<Path>> open;
    private final List<Path> folders = new ArrayList<>();

    /** @param open shows the preview of files */
    PastedRows(WindowParts parts, ShellViewModel shell, ShellView window, Consumer<List<Path>> open) {
        this.parts = parts;
        this.shell = shell;
        this.window = window;
        this.open = open;
    }

    /** Listens on the content of the window; a field that takes words keeps the key, and so does what is open over a place. */
    PastedRows follow() {
        window.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)
                    && PLACES.contains(shell.placeProperty().get())
                    && !window.sideOpenProperty().get()) {
                event.consume();
                Clipboard clipboard = Clipboard.getSystemClipboard();
                paste(
                        Optional.ofNullable(clipboard.getString()).orElse(""),
                        Optional.ofNullable(clipboard.getHtml()).orElse(""));
            }
        });
        return this;
    }

    private void paste(String text, String page) {
        String name = parts.texts().text("app.pasted.name");
        parts.tasks()
                .readFile(
                        _ -> {
                            Optional<byte[]> table = CopiedRows.file(text, page);
                            return table.isPresent() ? Optional.of(file(name, table.get())) : Optional.<Path>empty();
                        },
                        file -> {
                            if (file.isPresent()) {
                                folders.add(file.get().getParent());
                                shell.goTo(Destination.DATA);
                                open.accept(List.of(file.get()));
                            } else {
                                parts.notices().say(parts.texts().text("app.pasted.none"));
                            }
                        },
                        parts.failures());
    }

    private static Path file(String name, byte[] content) throws IOException {
        return Files.write(TemporaryFolders.forPasted().resolve(name + ".csv"), content);
    }

    /** What was pasted is in the store or was not wanted. */
    @Override
    public void close() {
        List<Path> all = List.copyOf(folders);
        parts.tasks()
                .write(
                        () -> {
                            for (Path folder : all) {
                                TemporaryFolders.delete(folder);
                            }
                            return all;
                        },
                        _ -> {},
                        // The next window finds it by its name.
                        _ -> {});
    }
}
