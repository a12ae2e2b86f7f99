package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
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
            return 60;
        });

        export.start(Takeout.ARCHIVE);
        assertTrue(export.busyProperty().get());
        tasks.runAll();

        assertFalse(export.busyProperty().get());
        assertEquals(0.5, export.progressProperty().get());
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
    void whatIsGivenUpEndsAtItsNextRows() {
        List<ArchiveWatch> watches = new ArrayList<>();
        ExportViewModel export = exporting((_, _, watch) -> {
            watches.add(watch);
            return 1;
        });
        export.start(Takeout.TABLE);
        export.cancel();
        tasks.runAll();

        assertFalse(export.busyProperty().get());
        watches.forEach(watch -> assertThrows(CancellationException.class, () -> watch.at(1, 2)));
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
                List.of(
                        "“all.huni” could not be written (No space left on device). What was there before is still there;"
                                + " choose another place."),
                said);
    }
}
