package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.StageKey;
import huni.store.read.StoreProspects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list in an order that no column has: those with a place in it stand ahead of the others, page by page. */
class ListAheadTest {

    private static final StageKey PARKED = new StageKey("parked");
    private static final List<String> FIRST = List.of("open 4", "open 3", "open 2", "open 1", "open 0");
    private static final List<String> OTHERS = List.of("parked 1", "parked 2", "parked 3", "parked 4");

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private final List<ProspectId> open = new ArrayList<>();

    @BeforeEach
    void createThem() {
        Desk desk = new Desk(fresh.database());
        for (int i = 0; i < 5; i++) {
            open.add(desk.create("open " + i));
        }
        for (int i = 4; i > 0; i--) {
            desk.move(desk.create("parked " + i), PARKED);
        }
    }

    @Test
    void theOthersFollowByCompany() {
        assertEquals(Stream.concat(FIRST.stream(), OTHERS.stream()).toList(), companies("", Set.of(), ListScope.all()));
    }

    @Test
    void wordsStagesAndAScopeNarrowBoth() {
        assertEquals(List.of("open 2"), companies("open 2", Set.of(), ListScope.all()));
        assertEquals(OTHERS, companies("", Set.of(PARKED), ListScope.all()));
        assertEquals(FIRST, companies("", Set.of(), new ListScope.Chosen(Set.copyOf(open))));
    }

    private List<String> companies(String words, Set<StageKey> stages, ListScope scope) {
        ListRequest request =
                new ListRequest(words, stages, scope, ListSort.EXPECTED, false).withAhead(open.reversed());
        ProspectQuery prospects = new StoreProspects(fresh.database());
        List<ProspectRow> rows = new ArrayList<>();
        List<ProspectRow> page = prospects.list(request, Optional.empty(), 3);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = prospects.list(request, Optional.of(page.getLast()), 3);
        }
        return rows.stream().map(ProspectRow::company).toList();
    }
}
