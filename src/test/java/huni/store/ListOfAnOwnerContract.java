package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Prospect;
import huni.store.read.StoreProspects;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.people.RetirePerson;
import huni.work.prospect.RemoveProspects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A list of what one person looks after has the same rows and the same number in each order, page by page, and the list of all
 * is ordered by who looks after them.
 */
abstract class ListOfAnOwnerContract {

    /** A store of its own for each test. */
    abstract FreshDatabase database();

    private static final Optional<PersonId> AYSE = Optional.of(PersonId.ofLogin("ayse"));

    @RegisterExtension
    private final FreshDatabase fresh = database();

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
        return inOrder(request).stream().sorted().toList();
    }

    private List<String> inOrder(ListRequest request) {
        List<ProspectRow> rows = new ArrayList<>();
        List<ProspectRow> page = prospects.list(request, Optional.empty(), 2);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = prospects.list(request, Optional.of(page.getLast()), 2);
        }
        assertEquals(rows.size(), prospects.count(request));
        return rows.stream().map(ProspectRow::company).toList();
    }

    @Test
    void eachOrderHasTheOwnersAlone() {
        List<String> expected = List.of("company 0", "company 2", "company 4");
        for (ListSort sort : ListSort.values()) {
            ListRequest all = new ListRequest("", Set.of(), ListScope.all(), sort, false).withOwner(AYSE);
            assertEquals(expected, pages(all), sort.name());
            assertEquals(expected, pages(all.withAhead(hers)), sort.name());
            assertEquals(
                    List.of("company 1", "company 3", "company 5"),
                    pages(all.withOwner(Optional.of(PersonId.NOBODY))),
                    sort.name());
        }
    }

    @Test
    void theOrderByOwnerIsThatOfTheirNamesAndNobodysComeLast() {
        Optional<PersonId> cigdem = Optional.of(PersonId.ofLogin("cigdem"));
        desk.done(new AddPerson("cigdem", "Çiğdem Ak", "", Person.Role.SELLS));
        desk.done(new AddPerson("zeki", "Cem Er", "", Person.Role.SELLS));
        ProspectId ofZeki = desk.create("A company of Cem");
        desk.done(new GiveProspects(List.of(ofZeki), Optional.of(PersonId.ofLogin("zeki"))));
        ProspectId last = hers.removeLast();
        desk.done(new GiveProspects(List.of(last), cigdem));
        ListRequest byOwner = new ListRequest("", Set.of(), ListScope.all(), ListSort.OWNER, false);
        List<String> nobodys = List.of("company 1", "company 3", "company 5");

        assertEquals(
                Stream.concat(Stream.of("company 0", "company 2", "A company of Cem", "company 4"), nobodys.stream())
                        .toList(),
                inOrder(byOwner));
        ListRequest down = new ListRequest("", Set.of(), ListScope.all(), ListSort.OWNER, true);
        assertEquals(
                Stream.concat(Stream.of("company 4", "A company of Cem", "company 0", "company 2"), nobodys.stream())
                        .toList(),
                inOrder(down));
        assertEquals(
                inOrder(byOwner).stream()
                        .filter(company -> company.startsWith("company"))
                        .toList(),
                inOrder(new ListRequest("company", Set.of(), ListScope.all(), ListSort.OWNER, false)).stream()
                        .filter(company -> company.startsWith("company"))
                        .toList(),
                "put in order in memory, where words are asked for");
        assertEquals(
                Optional.of(PersonId.ofLogin("zeki")),
                prospects.list(ListRequest.ALL, Optional.empty(), 1).getFirst().owner());
    }

    /** As where somebody takes back that they took it over from one who has left since. */
    @Test
    void whatAgainIsOfOneWhoHasLeftIsInTheOrderByOwnerToo() {
        PersonId zeki = PersonId.ofLogin("zeki");
        desk.done(new AddPerson("zeki", "Cem Er", "", Person.Role.SELLS));
        ProspectId again = hers.getFirst();
        desk.done(new RetirePerson(zeki, AYSE.orElseThrow()));
        desk.done(new Operation<Boolean>() {
            @Override
            public OperationName name() {
                return OperationName.GIVE;
            }

            @Override
            public Boolean apply(Records records) throws RefusedException {
                Prospect prospect = records.prospect(again);
                records.put(prospect.with(prospect.care().of(Optional.of(zeki))));
                return true;
            }
        });

        assertEquals(
                6,
                inOrder(new ListRequest("", Set.of(), ListScope.all(), ListSort.OWNER, false))
                        .size());
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
