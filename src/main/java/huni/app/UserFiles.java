package huni.app;

import huni.desktop.DesktopSystem;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The files of the person at the desk: chosen with the system's dialog, shown with the system's programs. */
final class UserFiles {

    private final Supplier<Window> window;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Notices notices;

    UserFiles(Supplier<Window> window, TaskRunner tasks, Texts texts, Notices notices) {
        this.window = window;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Lets a table be chosen and hands it over, if one was. */
    void choose(Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("app.import.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx"),
                        new ExtensionFilter(texts.text("app.import.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(window.get())).ifPresent(file -> onChosen.accept(file.toPath()));
    }

    /** Shows a file in the program the system has for it, or says where it lies. */
    void show(Path file) {
        tasks.run(
                () -> {
                    DesktopSystem.current().show(file);
                    return file;
                },
                _ -> {},
                _ -> notices.problem(texts.text("app.import.not-shown", file)));
    }
}
