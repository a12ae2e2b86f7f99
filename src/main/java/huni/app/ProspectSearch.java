package huni.app;

import huni.domain.ProspectId;
import huni.domain.board.BoardQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.Found;
import huni.ui.shell.Search;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds prospects for the search field. */
final class ProspectSearch implements Search {

    private static final int MOST = 8;

    private final ProspectQuery prospects;
    private final BoardQuery board;
    private final Latest searches;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<? super ProspectId> onOpen;
    private final Consumer<? super Exception> onFailed;

    ProspectSearch(
            ProspectQuery prospects,
            BoardQuery board,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<? super ProspectId> onOpen,
            Consumer<? super Exception> onFailed) {
        this.prospects = prospects;
        this.board = board;
        this.searches = new Latest(tasks);
        this.texts = texts;
        this.formats = formats;
        this.onOpen = onOpen;
        this.onFailed = onFailed;
    }

    @Override
    public void find(String words, Consumer<? super List<Found>> onFound) {
        searches.run(
                () -> {
                    Pipeline pipeline = board.pipeline();
                    return prospects.search(words, MOST).stream()
                            .map(row -> found(row, pipeline))
                            .toList();
                },
                onFound,
                onFailed);
    }

    private Found found(ProspectRow row, Pipeline pipeline) {
        String detail = Stream.of(
                        Optional.of(row.contact()).filter(c -> !c.isEmpty()),
                        pipeline.find(row.stage()).map(new DomainWords(texts)::stage),
                        row.worth().map(formats::money))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Found(
                texts.text("app.search.prospects"),
                row.company(),
                detail,
                Icons.COMPANY,
                () -> onOpen.accept(row.prospect()));
    }
}
