package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonWordsTest {

    private static final int PROSPECTS = 1_100;

    @TempDir
    private Path home;

    @Test
    void theListOfWordsThatAllHaveIsTheListOfAllInEachOrder() throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(home.resolve("store"));
        try (Database database = Database.open(folder)) {
            InstantSource clock = InstantSource.fixed(Instant.parse("2026-12-02T09:00:00Z"));
            new Workspace(new StoreLedger(database), clock, Runnable::run).perform(LargeStore.filling(PROSPECTS));
            StoreProspects prospects = new StoreProspects(database);
            for (ListSort sort : List.of(ListSort.COMPANY, ListSort.WORTH, ListSort.STAGE, ListSort.NEXT_STEP)) {
                assertEquals(all(prospects, "", sort), all(prospects, "aksoy", sort), sort.toString());
            }
            assertEquals(PROSPECTS, prospects.count(asked("aksoy", ListSort.COMPANY)));
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
