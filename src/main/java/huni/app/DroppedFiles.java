package huni.app;

import huni.ui.shell.Destination;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped anywhere on the window open on the page of the data; where a place takes them itself, it does. */
final class DroppedFiles {

    private final Consumer<Destination> places;
    private final Consumer<List<Path>> open;

    /**
     * @param places shows a place
     * @param open shows there what would come of files
     */
    DroppedFiles(Consumer<Destination> places, Consumer<List<Path>> open) {
        this.places = places;
        this.open = open;
    }

    /** Listens on the content of the window. */
    void over(Parent window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            drop(files);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /** Shows them, if there are any. */
    void drop(List<Path> files) {
        if (!files.isEmpty()) {
            places.accept(Destination.DATA);
            open.accept(files);
        }
    }
}
