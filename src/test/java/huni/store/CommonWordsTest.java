package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreProspects;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonWordsTest {

    private static final int PROSPECTS = 1_100;

    /** Without the word. */
    private static final int OTHERS = 300;

    @TempDir
    private Path home;

    @Test
    void theListOfWordsThatMostHaveIsTheListOfThoseInEachOrder() throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(home.resolve("store"));
        try (Database database = Database.open(folder)) {
            InstantSource clock = InstantSource.fixed(Instant.parse("2026-12-02T09:00:00Z"));
            Workspace workspace = new Workspace(new StoreLedger(database), clock, Runnable::run);
            StoreProspects prospects = new StoreProspects(database);
            workspace.perform(LargeStore.filling(PROSPECTS));
            Set<ProspectId> named = all(prospects, "", ListSort.COMPANY).stream()
                    .map(ProspectRow::prospect)
                    .collect(Collectors.toSet());
            workspace.perform(new AddSampleData(OTHERS, 1));
            for (ListSort sort : ListSort.values()) {
                List<ProspectRow> wanted = all(prospects, "", sort).stream()
                        .filter(row ->
                                named.contains(row.prospect()) || row.contact().contains("Aksoy"))
                        .toList();
                assertEquals(wanted, all(prospects, "aksoy", sort), sort.toString());
            }
            assertEquals(
                    all(prospects, "aksoy", ListSort.COMPANY).size(),
                    prospects.count(asked("aksoy", ListSort.COMPANY)));
        } finally {
            folder.close();
        }
    }

    private static ListRequest asked(String words, ListSort sort) {
        return new ListRequest(words, Set.of(), ListScope.all(), sort, false);
    }

    private static List<ProspectRow> all(StoreProspects prospects, String words, ListSort sort) {
        List<ProspectRow> all = new ArrayList<>();
        List<ProspectRow> page;
        do {
            page = prospects.list(
                    asked(words, sort), all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()), 400);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }
}
