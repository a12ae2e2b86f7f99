package huni.app;

import huni.app.WholeFile.NotReplacedException;
import huni.app.WholeFile.Obstacle;
import huni.desktop.DesktopSystem;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Cancellation;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
                        new ExtensionFilter(
                                texts.text("app.import.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.vcf"),
                        new ExtensionFilter(texts.text("app.import.all"), "*.*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(focused()))
                .ifPresent(files ->
                        onChosen.accept(files.stream().map(File::toPath).toList()));
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

    /** Saves a file where the person chooses, and offers to open it or to show where it lies. */
    void save(String name, byte[] content) {
        place(name)
                .ifPresent(place -> tasks.readFile(
                        stop -> write(place, content, stop), _ -> saved(place), failure -> notSaved(place, failure)));
    }

    /** Where the person wants a file to be saved; the name is a suggestion. Empty if nowhere. */
    Optional<Path> place(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.save.choose"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(focused())).flatMap(chosen -> place(chosen, name));
    }

    /** A name without an ending gets the suggested one, so that it opens in the right program. */
    private Optional<Path> place(File chosen, String suggested) {
        try {
            Path place = chosen.toPath();
            Path ended = place.resolveSibling(place.getFileName() + suggested.substring(suggested.lastIndexOf('.')));
            boolean bare = place.getFileName().toString().indexOf('.') < 0 && suggested.indexOf('.') >= 0;
            return Optional.of(bare && Files.notExists(ended) && Files.notExists(place) ? ended : place);
        } catch (InvalidPathException refused) {
            UnexpectedErrors.log("naming a file", refused);
            notices.problem(texts.text("app.save.failed.name", chosen));
            return Optional.empty();
        }
    }

    /** Writes all of it or nothing. */
    static Path write(Path place, byte[] content, Cancellation stop) throws NotReplacedException {
        new WholeFile(place).replace(content, stop);
        return place;
    }

    /** Says where a file lies now, and offers to open it or its folder. */
    void saved(Path place) {
        saved(texts.text("app.save.done", place), place);
    }

    /** Says that in other words. */
    void saved(String sentence, Path place) {
        notices.say(
                sentence,
                List.of(
                        new Notice.Action(texts.text("app.save.show"), () -> show(place)),
                        new Notice.Action(texts.text("app.save.folder"), () -> show(new WholeFile(place).folder()))));
    }

    /** Says why a file was not written. */
    void notSaved(Path place, Exception failure) {
        Obstacle obstacle = failure instanceof NotReplacedException refused ? refused.obstacle() : Obstacle.HELD;
        UnexpectedErrors.log("saving a file", failure);
        notices.problem(texts.text(
                "app.save.failed." + obstacle.name().toLowerCase(Locale.ROOT),
                obstacle == Obstacle.GONE ? new WholeFile(place).folder() : place));
    }

    /**
     * Lets the person say where a file goes and hands that over, unless they give up.
     *
     * @param name without an ending
     * @param endings those it may have, the usual one first
     */
    void saveAs(String name, List<String> endings, Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.save.choose"));
        chooser.setInitialFileName(name + "." + endings.getFirst());
        endings.forEach(ending -> chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.text("app.save." + ending), "*." + ending)));
        Optional.ofNullable(chooser.showSaveDialog(focused())).ifPresent(file -> {
            String chosen = Optional.ofNullable(chooser.getSelectedExtensionFilter())
                    .map(filter -> filter.getExtensions().getFirst().substring(1))
                    .orElse("." + endings.getFirst());
            boolean ended = endings.stream()
                    .anyMatch(ending -> file.getName().toLowerCase(Locale.ROOT).endsWith("." + ending));
            onChosen.accept(ended ? file.toPath() : unused(file.toPath(), chosen));
        });
    }

    /** The system has asked about the name without its ending: with it, nothing that is there may be written over. */
    private static Path unused(Path named, String ending) {
        Path file = named.resolveSibling(named.getFileName() + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = named.resolveSibling(named.getFileName() + "-" + number + ending);
        }
        return file;
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

    /** Lets a backup be chosen and hands it over, if one was. */
    void chooseArchive(Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("app.safety.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text("app.safety.files"), "*.huni"),
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
