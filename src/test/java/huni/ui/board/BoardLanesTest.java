package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.pipeline.Pipeline;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Latest;
import huni.ui.kit.OnFx;
import huni.ui.kit.TaskRunner;
import huni.work.imports.ImportCheck;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.ListedTables;
import huni.work.imports.PlainWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The board on the program's own threads. */
@Timeout(60)
class BoardLanesTest {

    private static final Path FILE = Path.of("deals.csv");

    private final CompletableFuture<String> checkBegun = new CompletableFuture<>();
    private final CompletableFuture<Optional<String>> phoneNumber = new CompletableFuture<>();

    @BeforeAll
    static void startJavaFx() {
        OnFx.run(() -> {});
    }

    @Test
    void theNextPagesOfCardsArriveWhileAnImportIsChecked() throws Exception {
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            try {
                SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
                for (int i = 0; i < 100; i++) {
                    sample.add("lead", "P" + i, "", 0, 1);
                }
                BoardViewModel board = OnFx.call(sample::viewModel);
                waitForReads(tasks);
                waitForReads(tasks);
                ColumnViewModel lead = OnFx.call(() -> board.columns().getFirst());
                assertEquals(30, shown(lead));

                CompletableFuture<ImportCheck> check = checkThatWaitsForItsPhoneNumber(tasks);
                checkBegun.get();
                for (int lastRowSeen : List.of(29, 59, 89)) {
                    OnFx.run(() -> lead.look(lastRowSeen));
                    waitForReads(tasks);
                }

                assertEquals(100, shown(lead));
                assertFalse(check.isDone());
                phoneNumber.complete(Optional.empty());
                assertEquals(2, check.get().counts().rows());
            } finally {
                phoneNumber.complete(Optional.empty());
            }
        }
    }

    private static int shown(ColumnViewModel column) {
        return OnFx.call(() -> column.rows().read().size());
    }

    /** Returns when everything that is being read now has reached the screen. */
    private static void waitForReads(TaskRunner tasks) throws InterruptedException, ExecutionException {
        CompletableFuture<Boolean> arrived = new CompletableFuture<>();
        OnFx.run(() -> tasks.run(() -> true, arrived::complete, arrived::completeExceptionally));
        arrived.get();
    }

    /** A check as the import page does it: a long read, of which only the newest counts. */
    private CompletableFuture<ImportCheck> checkThatWaitsForItsPhoneNumber(TaskRunner tasks) {
        ListedTables tables = new ListedTables("Company", "Phone")
                .row("Ege Tekstil", "0532 123 45 67")
                .row("Can Gıda", "0532 123 45 68");
        Imports imports = new Imports(tables, _ -> {
            checkBegun.complete("begun");
            return phoneNumber.join();
        });
        TableInspection table = tables.inspect(FILE, TableOverrides.NONE);
        ImportMapping mapping = ImportMapping.suggested(table, Pipeline.standard());
        CompletableFuture<ImportCheck> check = new CompletableFuture<>();
        OnFx.run(() -> new Latest(tasks)
                .runLong(
                        cancellation ->
                                imports.check(FILE, table, mapping, PlainWords.emptyStore(), cancellation::isCancelled),
                        check::complete,
                        check::completeExceptionally));
        return check;
    }
}
