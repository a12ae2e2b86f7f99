package huni.work.exports;

import huni.domain.ProspectId;
import huni.domain.dossier.ExportQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.work.archive.ArchiveWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out what a list shows: its prospects in its order, or their contacts. For the lane of long reads. */
public final class Exports {

    private static final int AT_ONCE = 200;

    private final ProspectQuery lists;
    private final ExportQuery prospects;

    public Exports(ProspectQuery lists, ExportQuery prospects) {
        this.lists = lists;
        this.prospects = prospects;
    }

    /** The prospects of a list, in its order. */
    public List<ProspectId> of(ListRequest request) {
        List<ProspectId> found = new ArrayList<>();
        Optional<ProspectRow> last = Optional.empty();
        while (true) {
            List<ProspectRow> page = lists.list(request, last, AT_ONCE);
            page.stream().map(ProspectRow::prospect).forEach(found::add);
            if (page.size() < AT_ONCE) {
                return found;
            }
            last = Optional.of(page.getLast());
        }
    }

    /**
     * A table of prospects. Who looks after each is a column where several people
     * work. Who is reached there beside the first person has columns behind those, and what a person
     * called their own fields are its last ones.
     */
    public ExportTable sheet(List<ProspectId> ids, SheetWords words, ArchiveWatch watch) {
        SortedSet<String> own = new TreeSet<>();
        int people = 1;
        long seen = 0;
        for (List<ProspectId> page : pages(ids)) {
            prospects.prospects(page).forEach(one -> own.addAll(one.ownFields().keySet()));
            people = Math.max(
                    people,
                    people(page).values().stream().mapToInt(List::size).max().orElse(0));
            seen += page.size();
            watch.at(seen, 2L * ids.size());
        }
        int most = people;
        List<String> titles = new ArrayList<>(
                Stream.of(SheetColumn.values()).map(words::title).toList());
        words.ownerTitle().ifPresent(titles::add);
        for (int person = 2; person <= most; person++) {
            for (SheetColumn column : SheetColumn.OF_A_PERSON) {
                titles.add(words.title(column, person));
            }
        }
        titles.addAll(own);
        return new ExportTable(titles, writer -> {
            long done = ids.size();
            for (List<ProspectId> page : pages(ids)) {
                Map<ProspectId, Prospect> found = found(page);
                Map<ProspectId, List<Contact>> contacts = people(page);
                for (ProspectId id : page) {
                    Prospect prospect = found.get(id);
                    if (prospect != null) {
                        List<Contact> those = contacts.getOrDefault(id, List.of());
                        writer.write(new ExportRow(prospect, those, words).cells(most, own));
                    }
                }
                done += page.size();
                watch.at(done, 2L * ids.size());
            }
        });
    }

    /** The contacts of those prospects. */
    public CardFormat.Cards cards(List<ProspectId> ids, ArchiveWatch watch) {
        return writer -> {
            long done = 0;
            for (List<ProspectId> page : pages(ids)) {
                Map<ProspectId, Prospect> found = found(page);
                for (Contact contact : lists.contacts(page)) {
                    Prospect prospect = found.get(contact.prospect());
                    if (prospect != null) {
                        writer.write(contact, prospect.company());
                    }
                }
                done += page.size();
                watch.at(done, ids.size());
            }
        };
    }

    private Map<ProspectId, List<Contact>> people(List<ProspectId> page) {
        return lists.contacts(page).stream().collect(Collectors.groupingBy(Contact::prospect));
    }

    private Map<ProspectId, Prospect> found(List<ProspectId> page) {
        return prospects.prospects(page).stream().collect(Collectors.toMap(Prospect::id, Function.identity()));
    }

    private static List<List<ProspectId>> pages(List<ProspectId> ids) {
        List<List<ProspectId>> pages = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            pages.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return pages;
    }
}
