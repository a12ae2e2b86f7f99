package huni.app;

import huni.desktop.DesktopSystem;
import huni.language.Texts;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The files of the person at the desk: chosen with the system's dialog, shown with the system's programs. */
final class UserFiles {

    private final TaskRunner tasks;
    private final Texts texts;
    private final Notices notices;

    UserFiles(TaskRunner tasks, Texts texts, Notices notices) {
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Lets tables be chosen and hands them over, if any were. */
    void choose(Consumer<List<Path>> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("app.import.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx"),
                        new ExtensionFilter(texts.text("app.import.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(focused()))
                .ifPresent(files ->
                        onChosen.accept(files.stream().map(java.io.File::toPath).toList()));
    }

    /** Lets a JSON file be chosen and hands it over, if one was. */
    void chooseJson(Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.checklists.import"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("JSON", "*.json"),
                        new ExtensionFilter(texts.text("app.import.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(focused())).ifPresent(file -> onChosen.accept(file.toPath()));
    }

    /** Saves a file where the person chooses, and offers to show it. */
    void save(String name, byte[] content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.save.choose"));
        chooser.setInitialFileName(name);
        Optional.ofNullable(chooser.showSaveDialog(focused()))
                .ifPresent(file -> tasks.readFile(
                        _ -> Files.write(file.toPath(), content),
                        saved -> notices.say(
                                texts.text("app.save.done", saved), texts.text("app.save.show"), () -> show(saved)),
                        _ -> notices.problem(texts.text("app.save.failed", file))));
    }

    /** Lets a calendar file be chosen and hands it over, if one was. */
    void chooseCalendar(Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.command.calendar"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("iCalendar", "*.ics"),
                        new ExtensionFilter(texts.text("app.import.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(focused())).ifPresent(file -> onChosen.accept(file.toPath()));
    }

    /** Lets a folder be chosen and hands it over, if one was. */
    void chooseFolder(Consumer<Path> onChosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.text("app.folder.choose"));
        Optional.ofNullable(chooser.showDialog(focused())).ifPresent(folder -> onChosen.accept(folder.toPath()));
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

    /** The window that the person looks at; a dialog without one is a window of its own. */
    private static @Nullable Window focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }
}
