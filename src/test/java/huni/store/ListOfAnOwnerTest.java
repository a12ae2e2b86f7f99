package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.store.read.StoreProspects;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.RemoveProspects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of what one person looks after has the same rows and the same number in each order, page by page. */
class ListOfAnOwnerTest {

    private static final Optional<PersonId> AYSE = Optional.of(PersonId.ofLogin("ayse"));

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private final List<ProspectId> hers = new ArrayList<>();
    private Desk desk;
    private ProspectQuery prospects;

    @BeforeEach
    void createThem() {
        desk = new Desk(fresh.database());
        prospects = new StoreProspects(fresh.database());
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        for (int i = 0; i < 6; i++) {
            ProspectId id = desk.create("company " + i);
            if (i % 2 == 0) {
                hers.add(id);
            }
        }
        desk.done(new GiveProspects(hers, AYSE));
    }

    private List<String> pages(ListRequest request) {
        List<ProspectRow> rows = new ArrayList<>();
        List<ProspectRow> page = prospects.list(request, Optional.empty(), 2);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = prospects.list(request, Optional.of(page.getLast()), 2);
        }
        assertEquals(rows.size(), prospects.count(request));
        return rows.stream().map(ProspectRow::company).sorted().toList();
    }

    @Test
    void eachOrderHasTheOwnersAlone() {
        List<String> expected = List.of("company 0", "company 2", "company 4");
        for (ListSort sort : ListSort.values()) {
            ListRequest all = new ListRequest("", Set.of(), ListScope.all(), sort, false).withOwner(AYSE);
            assertEquals(expected, pages(all), sort.name());
            assertEquals(expected, pages(all.withAhead(hers)), sort.name());
        }
    }

    @Test
    void wordsAndAScopeNarrowThem() {
        ListRequest two = new ListRequest("2", Set.of(), ListScope.all(), ListSort.COMPANY, false);
        assertEquals(List.of("company 2"), pages(two.withOwner(AYSE)));
        ListRequest scope = ListRequest.of(new ListScope.Chosen(Set.copyOf(hers.subList(0, 2))));
        assertEquals(List.of("company 0", "company 2"), pages(scope.withOwner(AYSE)));
    }

    @Test
    void whatIsHandedOverOrRemovedIsLeftOut() {
        ListRequest request = ListRequest.ALL.withOwner(AYSE);
        desk.done(new GiveProspects(List.of(hers.getFirst()), Optional.empty()));
        assertEquals(List.of("company 2", "company 4"), pages(request));

        desk.done(new RemoveProspects(List.of(hers.getLast())));
        assertEquals(List.of("company 2"), pages(request));
    }
}
