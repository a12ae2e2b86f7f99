package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.QueuedTaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {

    private static final Path FILE = Path.of("all.huni");

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<String> said = new ArrayList<>();
    private final List<Takeout> asked = new ArrayList<>();

    private ExportViewModel exporting(ExportExits.FileWriting writing) {
        return new ExportViewModel(
                tasks,
                Texts.in(Locale.ENGLISH, List.of("huni/ui/data/texts")),
                new ExportExits(
                        (what, onChosen) -> {
                            asked.add(what);
                            onChosen.accept(FILE);
                        },
                        writing,
                        (sentence, _) -> said.add(sentence),
                        said::add,
                        failure -> said.add("unexpected " + failure)));
    }

    @Test
    void whatWasWrittenIsSaid() {
        ExportViewModel export = exporting((_, _, watch) -> {
            watch.at(30, 60);
            tasks.runAll();
            return 60;
        });
        List<Double> shares = new ArrayList<>();
        export.progressProperty().subscribe((_, share) -> shares.add(share.doubleValue()));

        export.start(Takeout.ARCHIVE);
        assertTrue(export.busyProperty().get());
        tasks.runAll();

        assertFalse(export.busyProperty().get());
        assertEquals(0.5, shares.getFirst());
        assertEquals(List.of("Everything is in all.huni, with 60 prospects. Whoever has the file can read it."), said);
    }

    @Test
    void oneFileAtATime() {
        ExportViewModel export = exporting((_, _, _) -> 1);

        export.start(Takeout.TABLE);
        export.start(Takeout.CONTACTS);
        tasks.runAll();

        assertEquals(List.of(Takeout.TABLE), asked);
    }

    @Test
    void whatIsGivenUpEndsAtItsNextRowsAndUntilThenNoOtherFileBegins() {
        List<ExportViewModel> exports = new ArrayList<>();
        ExportViewModel export = exporting((_, _, watch) -> {
            exports.getFirst().cancel();
            assertTrue(exports.getFirst().busyProperty().get());
            exports.getFirst().start(Takeout.CONTACTS);
            watch.at(1, 2);
            return 1;
        });
        exports.add(export);
        export.start(Takeout.TABLE);
        tasks.runAll();

        assertFalse(export.busyProperty().get());
        assertEquals(List.of(Takeout.TABLE), asked);
        assertEquals(List.of(), said);
    }

    @Test
    void whatIsGivenUpBeforeItBeginsIsOverAtOnce() {
        ExportViewModel export = exporting((_, _, _) -> {
            throw new AssertionError("it was given up");
        });
        export.start(Takeout.TABLE);
        export.cancel();

        assertFalse(export.busyProperty().get());
        tasks.runAll();
        assertEquals(List.of(), said);
    }

    @Test
    void aDiskThatRefusesIsSaid() {
        ExportViewModel export = exporting((_, _, _) -> {
            throw new IOException("No space left on device");
        });

        export.start(Takeout.CONTACTS);
        tasks.runAll();

        assertFalse(export.busyProperty().get());
        assertEquals(
                List.of("“all.huni” could not be written (No space left on device). What was there before is still"
                        + " there; choose another place."),
                said);
    }
}
