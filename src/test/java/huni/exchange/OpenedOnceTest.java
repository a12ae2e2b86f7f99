package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.pipeline.Pipeline;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.TableFile;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the file of an import is opened: once to look at it, once to write it, however it is mapped meanwhile. */
class OpenedOnceTest {

    private static final String SALES = """
            Şirket;Yetkili Kişi;Tutar;Aşama;Oluşturma Tarihi
            Işık Yapı;Ayşe Işık;48.500,00;Randevu;04.03.2026
            Çağdaş Metal;Mehmet Çağ;çok;Randevu;12.01.2026
            Öz Gıda;Şule Öz;;Randevu;yarın
            """;

    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final FileTables files = new FileTables(file -> {
        opened.add(file);
        return Files.newByteChannel(file);
    });
    private final Imports imports = new Imports(files, new E164PhoneNumbers("TR"));

    private long bad(Path file, TableInspection table, ImportMapping mapping) throws UnreadableFileException {
        return imports.check(file, table, mapping, PlainWords.emptyStore(), () -> false)
                .counts()
                .rejected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1254", "UTF-16LE"})
    void tenMappingsAndTheImportOpenTheFileTwice(String charset) throws IOException, UnreadableFileException {
        String text = charset.startsWith("UTF-16") ? "\ufeff" + SALES : SALES;
        Path file = Tables.write(folder, text, Charset.forName(charset));

        TableInspection table = imports.inspect(file, TableOverrides.NONE);
        ImportMapping mapping = ImportMapping.suggested(table, Pipeline.standard());
        assertEquals(2, bad(file, table, mapping));
        for (int i = 0; i < 5; i++) {
            ImportMapping without = mapping.without(table.columns().get(2).column());
            assertEquals(1, bad(file, table, without));
            assertEquals(
                    2,
                    bad(
                            file,
                            table,
                            without.using(ImportMapping.use(
                                    table, table.columns().get(2).column(), ImportField.VALUE, Optional.empty()))));
        }
        assertEquals(List.of(file), opened);

        try (TableFile rows = files.open(file, table.shape())) {
            assertEquals(table.rows().all(), Tables.rest(rows).size());
        }
        assertEquals(List.of(file, file), opened);
    }

    @Test
    void lookingAndCheckingEndAtTheRowAtWhichTheyAreCancelled() throws IOException, UnreadableFileException {
        Path file = Tables.write(folder, SALES, StandardCharsets.UTF_8);
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> imports.inspect(file, TableOverrides.NONE, () -> asked.incrementAndGet() == 2));
        assertEquals(2, asked.get());

        TableInspection table = imports.inspect(file, TableOverrides.NONE);
        ImportMapping mapping = ImportMapping.suggested(table, Pipeline.standard());
        assertThrows(
                CancellationException.class,
                () -> imports.check(file, table, mapping, PlainWords.emptyStore(), () -> asked.incrementAndGet() == 4));
        assertEquals(4, asked.get());
    }
}
