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
import java.util.HashMap;
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

    /** A table of prospects. What a person called their own fields are its last columns. */
    public ExportTable sheet(List<ProspectId> ids, SheetWords words, ArchiveWatch watch) {
        SortedSet<String> own = new TreeSet<>();
        for (List<ProspectId> page : pages(ids)) {
            prospects.prospects(page).forEach(one -> own.addAll(one.ownFields().keySet()));
            watch.at(0, ids.size());
        }
        List<String> titles = Stream.concat(Stream.of(SheetColumn.values()).map(words::title), own.stream())
                .toList();
        return new ExportTable(titles, writer -> {
            long done = 0;
            for (List<ProspectId> page : pages(ids)) {
                Map<ProspectId, Prospect> found = found(page);
                Map<ProspectId, Contact> people = new HashMap<>();
                lists.contacts(page).forEach(contact -> people.putIfAbsent(contact.prospect(), contact));
                for (ProspectId id : page) {
                    Prospect prospect = found.get(id);
                    if (prospect != null) {
                        Optional<Contact> person = Optional.ofNullable(people.get(id));
                        writer.write(new ExportRow(prospect, person, words).cells(own));
                    }
                }
                done += page.size();
                watch.at(done, ids.size());
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
