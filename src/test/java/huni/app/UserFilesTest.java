package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.app.WholeFile.NotReplacedException;
import huni.language.Texts;
import huni.testing.Printed;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFilesTest {

    private static final byte[] PAGE = "<p>Pazarlık</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private final UserFiles files =
            new UserFiles(new QueuedTaskRunner(), Texts.in(Locale.of("tr"), List.of("huni/app/texts")), notices);

    private List<Path> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::getFileName).toList();
        }
    }

    @Test
    void aSavedFileCanBeOpenedAndItsFolderShown() throws IOException {
        Path place = Files.createDirectory(folder.resolve("Aralık şubesi")).resolve("hafta-şş.html");

        files.saved(UserFiles.write(place, PAGE, () -> false));

        assertEquals("<p>Pazarlık</p>", Files.readString(place));
        Notice said = notices.shown().getLast();
        assertEquals("Kaydedildi: " + place, said.text());
        assertEquals(
                List.of("Aç", "Klasörü göster"),
                said.actions().stream().map(Notice.Action::name).toList());
    }

    @Test
    void aFileThatWasThereIsReplacedAsAWholeOrNotAtAll() throws IOException {
        Path place = Files.writeString(folder.resolve("week.html"), "last week");

        assertThrows(CancellationException.class, () -> UserFiles.write(place, PAGE, () -> true));
        assertEquals("last week", Files.readString(place));
        UserFiles.write(place, PAGE, () -> false);

        assertEquals("<p>Pazarlık</p>", Files.readString(place));
        assertEquals(List.of(Path.of("week.html")), names());
    }

    @Test
    void aFolderThatIsGoneIsNamed(Printed printed) {
        Path place = folder.resolve("gitti").resolve("week.html");

        files.notSaved(
                place, assertThrows(NotReplacedException.class, () -> UserFiles.write(place, PAGE, () -> false)));

        assertEquals(
                "Kaydedilemedi: " + place.getParent() + " klasörü yerinde yok. Başka bir yer seçin.",
                notices.shown().getLast().text());
        assertTrue(notices.shown().getLast().stays());
        assertTrue(printed.take().contains("saving a file"));
    }

    @Test
    void whatCannotBeWrittenIsSaidToBeAsItWas(Printed printed) throws IOException {
        Path place = folder.resolve("week.html");
        Files.createDirectories(place.resolve("full"));

        files.notSaved(
                place, assertThrows(NotReplacedException.class, () -> UserFiles.write(place, PAGE, () -> false)));

        assertTrue(notices.shown().getLast().text().contains(place + " için yazma izni yok"));
        assertEquals(List.of(Path.of("week.html")), names());
        assertTrue(printed.take().contains("saving a file"));
    }
}
