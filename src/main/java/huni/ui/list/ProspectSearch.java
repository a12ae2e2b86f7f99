package huni.ui.list;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.Contact;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds prospects by words, those that were opened lately before the others; what is found for older words is dropped.
 */
public final class ProspectSearch {

    private static final int MOST = 8;

    private final ProspectQuery longReads;

    private final ProspectQuery prospects;
    private final PipelineQuery pipelines;
    private final Latest searches;
    private final Latest counting;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<? super Exception> onFailed;

    /**
     * A prospect that was found.
     *
     * @param detail what tells it from others of that name: the person that was found or its first one, its stage and
     *     worth, as far as they are known
     */
    public record Match(ProspectId prospect, String company, String detail) {}

    /**
     * What was found.
     *
     * @param best a few of them
     * @param all how many there are; empty as long as that is not known
     */
    public record Found(List<Match> best, OptionalLong all) {}

    /** @param longReads the same prospects, on the lane of long reads */
    public ProspectSearch(
            ProspectQuery prospects,
            ProspectQuery longReads,
            PipelineQuery pipelines,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<? super Exception> onFailed) {
        this.prospects = prospects;
        this.pipelines = pipelines;
        this.longReads = longReads;
        this.searches = new Latest(tasks);
        this.counting = new Latest(tasks);
        this.texts = texts;
        this.formats = formats;
        this.onFailed = onFailed;
    }

    /** Gives those of these prospects that are there. */
    public void show(List<ProspectId> recent, Consumer<? super List<Match>> onFound) {
        searches.run(() -> matches("", prospects.these(recent, "")), onFound, onFailed);
    }

    /**
     * Finds the best few, and says how many there are: at once if these are all, else again when they are counted.
     *
     * @param recent those that come first where the words are found in them, in that order
     */
    public void find(String words, List<ProspectId> recent, Consumer<? super Found> onFound) {
        counting.drop();
        searches.run(
                () -> matches(words, best(words, recent)),
                best -> {
                    if (best.size() < MOST) {
                        onFound.accept(new Found(best, OptionalLong.of(best.size())));
                        return;
                    }
                    onFound.accept(new Found(best, OptionalLong.empty()));
                    ListRequest all = new ListRequest(words, Set.of(), ListScope.all(), ListSort.COMPANY, false);
                    counting.runLong(
                            _ -> longReads.count(all),
                            count -> onFound.accept(new Found(best, OptionalLong.of(count))),
                            onFailed);
                },
                onFailed);
    }

    private List<ProspectRow> best(String words, List<ProspectId> recent) {
        return Stream.concat(
                        recent.isEmpty() ? Stream.empty() : prospects.these(recent, words).stream(),
                        prospects.search(words, MOST).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<Match> matches(String words, List<ProspectRow> rows) {
        Pipeline pipeline = pipelines.pipeline();
        Map<ProspectId, List<Contact>> people =
                prospects.contacts(rows.stream().map(ProspectRow::prospect).toList()).stream()
                        .collect(Collectors.groupingBy(Contact::prospect));
        FoundPerson person = new FoundPerson(words);
        return rows.stream()
                .map(row -> match(
                        row,
                        person.among(people.getOrDefault(row.prospect(), List.of()))
                                .orElse(row.contact()),
                        pipeline))
                .toList();
    }

    private Match match(ProspectRow row, String person, Pipeline pipeline) {
        String detail = Stream.of(
                        Optional.of(person).filter(c -> !c.isEmpty()),
                        pipeline.find(row.stage()).map(new DomainWords(texts)::stage),
                        row.worth().map(formats::money))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Match(row.prospect(), row.company(), detail);
    }
}
