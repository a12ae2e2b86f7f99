package huni.ui.data;

import huni.domain.dossier.ListScope;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.PastImport;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.TaskRunner;
import huni.work.imports.Imports;
import huni.work.safety.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** Takes a file from being chosen to being imported, and back again if the person wants. */
public final class ImportViewModel implements AutoCloseable {

    /** How far it has come. */
    public enum Step {
        /** No file yet, or one that cannot be read. */
        CHOOSE,
        /** The file is being looked at. */
        READING,
        /** What was understood can be changed, and imported. */
        READY,
        /** Under way; can be stopped. */
        IMPORTING,
        /** Done; can be taken back. */
        DONE
    }

    private final ImportExits exits;
    private final Texts texts;
    private final ImportCourse course = new ImportCourse();
    private final MappingViewModel mapping;
    private final ImportRunViewModel run;
    private final PastImportsViewModel past;
    private final FilesInTurn files;

    public ImportViewModel(
            Imports imports,
            Performer performer,
            ImportSources sources,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            ImportExits exits) {
        this.exits = exits;
        this.texts = texts;
        ImportWriter writer = new ImportWriter(texts, formats);
        this.files = new FilesInTurn(writer);
        this.mapping = new MappingViewModel(imports, performer, sources, tasks, writer, course, exits.unexpected());
        this.past = new PastImportsViewModel(
                performer, sources, tasks, new PastImportWriter(texts, formats), course, exits.unexpected());
        this.run = new ImportRunViewModel(imports, performer, tasks, writer, course, past);
        past.importsProperty().subscribe(_ -> mapping.checkAgain());
        past.read();
    }

    /** Lets the person choose files. */
    public void choose() {
        exits.chooseFiles().accept(this::open);
    }

    /**
     * Looks at files, one after the other: the next one when the person goes on. An archive is asked about first.
     *
     * @return those that are not looked at, as something else is under way, or as there are several archives
     */
    public List<Path> open(List<Path> chosen) {
        if (course.isAt(Step.IMPORTING)) {
            return chosen;
        }
        Map<Boolean, List<Path>> kinds = chosen.stream().collect(Collectors.partitioningBy(Backup::isNamedLikeOne));
        List<Path> archives = kinds.getOrDefault(true, List.of());
        List<Path> tables = kinds.getOrDefault(false, List.of());
        int asked = 0;
        if (!archives.isEmpty()) {
            another();
            asked = exits.archive().test(archives.getFirst()) ? 1 : 0;
        }
        if (!tables.isEmpty()) {
            files.begin(tables);
            mapping.open(tables.getFirst());
        }
        return archives.subList(asked, archives.size());
    }

    /** Goes on to the next of several files; one that is not imported is left out. */
    public void next() {
        if (!course.isAt(Step.IMPORTING)) {
            files.advance().ifPresent(file -> {
                mapping.forget();
                mapping.open(file);
            });
        }
    }

    /** Imports the file as it was understood. */
    public void start() {
        if (course.isAt(Step.READY)) {
            mapping.order().ifPresent(order -> {
                mapping.remember();
                run.start(order, mapping.columnsLeftOut());
            });
        }
    }

    /** Stops what is under way: the reading of a file, or the import, of which nothing is kept. */
    public void cancel() {
        if (course.isAt(Step.READING)) {
            mapping.stop();
        } else {
            run.cancel();
        }
    }

    /** Takes the whole import back, and shows the file again. */
    public void undo() {
        if (course.isAt(Step.DONE)) {
            run.undo();
        }
    }

    /** Opens the file with the rows that were set aside. */
    public void showRejectedRows() {
        run.rejectedRows().ifPresent(exits.showFile());
    }

    /** Opens the file with the rows whose prospect was there already. */
    public void showMatchedRows() {
        run.matchedRows().ifPresent(exits.showFile());
    }

    /** Leads to the sales of the import that are won or lost on a day nobody knows. */
    public void showUndated() {
        exits.showList()
                .accept(
                        texts.text("data.undated.list"),
                        new ListScope.ClosedUndated(Set.of(StageType.WON, StageType.LOST), run.batch()));
    }

    /** Leads to the board. */
    public void showBoard() {
        exits.showBoard().run();
    }

    /** Begins anew with another file, or goes back to the imports so far without importing. */
    public void another() {
        files.begin(List.of());
        mapping.forget();
        course.goTo(Step.CHOOSE);
    }

    /** Gives up what is being read; an import under way goes on. */
    @Override
    public void close() {
        mapping.close();
        past.close();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return course.stepProperty();
    }

    /** Why the file cannot be imported, as a sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return course.problemProperty();
    }

    /** Which of several files it is, in words; empty where there is only one. */
    public ReadOnlyStringProperty placeProperty() {
        return files.placeProperty();
    }

    /** The name of the next of several files; empty after the last one. */
    public ReadOnlyStringProperty nextProperty() {
        return files.nextProperty();
    }

    /** What the file was understood to be. */
    public ReadOnlyObjectProperty<ImportPage> pageProperty() {
        return mapping.pageProperty();
    }

    /** What would come of it; empty while that is being found out. */
    public ReadOnlyObjectProperty<ImportPage.Preview> previewProperty() {
        return mapping.previewProperty();
    }

    /** What came of it. */
    public ReadOnlyObjectProperty<ImportPage.Result> resultProperty() {
        return run.resultProperty();
    }

    /** How much of the file is read, 0 to 1; below 0 while that is not known. */
    public ReadOnlyDoubleProperty readProperty() {
        return course.readProperty();
    }

    /** How much is imported, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return run.progressProperty();
    }

    public ReadOnlyStringProperty progressWordsProperty() {
        return run.progressWordsProperty();
    }

    /** What becomes of rows whose prospect is there already. */
    public Pick duplicates() {
        return mapping.choices().duplicates();
    }

    /** What becomes of rows that may be about a prospect that is there. */
    public Pick doubts() {
        return mapping.choices().doubts();
    }

    /** When those were closed whose rows do not tell it. */
    public UndatedClosings undated() {
        return mapping.choices().undated();
    }

    /** What becomes of decision days that have passed. */
    public Pick passed() {
        return mapping.choices().passed();
    }

    /** The imports that were made, the last one first. */
    public ReadOnlyObjectProperty<List<PastImport>> importsProperty() {
        return past.importsProperty();
    }

    /** The same in words. */
    List<ImportPage.PastLine> lines() {
        return past.lines();
    }

    /** Takes back an import that was made before. */
    public void takeBack(PastImport earlier) {
        past.takeBack(earlier);
    }

    /** What happened, as a sentence; empty when there is nothing to say. */
    public ReadOnlyStringProperty newsProperty() {
        return course.newsProperty();
    }
}
