package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.prospect.LabelChoice;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.read.StoreBoard;
import huni.store.read.StoreProspects;
import huni.work.imports.ListedTables;
import huni.work.prospect.EditProspect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that would be a statement if they got into one, typed wherever words are typed, on a real server. */
@ExtendWith(PostgresServer.OfRun.class)
class HostileWordsTest {

    private static final String TURN = "select schema_number from store_schema for update";
    private static final String MARK = "zqvandal";
    private static final String WORDS = MARK + "'); drop table prospect; -- \"$$\\' ? %_";

    @Test
    void wordsAreValuesInEveryStatementAndComeBackAsTheyWere(PostgresServer server) throws Exception {
        String name = server.withWorkspace();
        AskedStatements asked = new AskedStatements();
        try (Database database =
                Database.shared(name, TURN, true, () -> asked.on(server.connectToWorkspace(name)), Optional.empty())) {
            Desk desk =
                    new Desk(database, Optional.of(server.address("ayse", name).person()));
            ProspectId written = write(desk);
            StoreProspects prospects = new StoreProspects(database);
            read(database, desk, prospects);
            desk.workspace().undo();
            desk.workspace().redo();

            assertEquals(
                    WORDS, prospects.dossier(written).orElseThrow().prospect().company());
            assertTrue(prospects.search(MARK, 8).size() > 1);
            List<AskedStatements.Asked> all = asked.take();
            assertTrue(all.stream().anyMatch(one -> one.values().contains(WORDS)));
            assertEquals(
                    List.of(),
                    all.stream()
                            .map(AskedStatements.Asked::sql)
                            .filter(sql ->
                                    sql.toLowerCase(java.util.Locale.ROOT).contains(MARK))
                            .toList());
            assertEquals(List.of(), new StoreCheck(database.longReads()).findings());
        }
    }

    private static ProspectId write(Desk desk) {
        ProspectId id = desk.create("Kaya");
        desk.done(EditProspect.rename(id, WORDS));
        desk.done(EditProspect.source(id, WORDS));
        desk.done(EditProspect.tags(id, List.of(WORDS)));
        desk.done(EditProspect.ownFields(id, Map.of(WORDS, WORDS)));
        desk.contact(id, WORDS, WORDS, "+905320000001", MARK + "'--@example.com");
        desk.note(id, WORDS);
        desk.plan(id, 1);
        desk.imports(new ListedTables("Company", WORDS).row(WORDS + " 2", WORDS).row(WORDS, ""));
        return id;
    }

    private static void read(Database database, Desk desk, StoreProspects prospects) {
        LabelChoice labels = LabelChoice.NONE.withSources(Set.of(WORDS)).withTags(Set.of(WORDS));
        for (ListSort sort : ListSort.values()) {
            prospects.list(new ListRequest(WORDS, Set.of(), ListScope.all(), sort, false), Optional.empty(), 10);
        }
        StoreBoard board = new StoreBoard(database, () -> desk.now().instant());
        for (CardFilter filter : List.of(CardFilter.ALL.withWords(WORDS), CardFilter.ALL.withLabels(labels))) {
            DaySpan weeks = DaySpan.weeks(8, desk.today());
            board.totals(filter, weeks, desk.now());
            for (CardSort sort : CardSort.values()) {
                board.cards(new Column(Desk.LEAD, filter, sort, weeks), Optional.empty(), 10, desk.now());
            }
        }
        prospects.search(WORDS, 8);
    }
}
