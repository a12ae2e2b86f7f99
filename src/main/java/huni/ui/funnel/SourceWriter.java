package huni.ui.funnel;

import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.Funnel.SourceCount;
import huni.insight.JourneyFilter;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes where the funnel's prospects came from, and what became of them. */
final class SourceWriter {

    private static final int MOST = 8;

    private final Texts texts;
    private final Formats formats;
    private final RateWriter rates;

    SourceWriter(Texts texts, Formats formats, RateWriter rates) {
        this.texts = texts;
        this.formats = formats;
        this.rates = rates;
    }

    FunnelTable table(FunnelReading figures, JourneyFilter filter) {
        Funnel funnel = figures.funnel();
        return new FunnelTable(
                texts.text("funnel.sources"),
                texts.text(
                        "funnel.sources.definition",
                        span(funnel),
                        Math.max(0, funnel.sources().size() - MOST)),
                Stream.of("source", "created", "open", "lost", "won", "rate")
                        .map(head -> texts.text("funnel.sources." + head))
                        .toList(),
                funnel.sources().stream()
                        .limit(MOST)
                        .map(source -> row(figures, source, filter))
                        .toList());
    }

    private FunnelTable.Row row(FunnelReading figures, SourceCount source, JourneyFilter filter) {
        String name = source.source().isEmpty() ? texts.text("funnel.sources.unsaid") : source.source();
        JourneyFilter own = filter.withSource(Optional.of(source.source()));
        return new FunnelTable.Row(
                name,
                List.of(
                        count(figures, name, "created", source.created(), Optional.empty(), own),
                        count(figures, name, "open", source.open(), Optional.of(StageType.OPEN), own),
                        count(figures, name, "lost", source.lost(), Optional.of(StageType.LOST), own),
                        count(figures, name, "won", source.won(), Optional.of(StageType.WON), own),
                        Cell.of(rates.figure(source.wonSoFar()))),
                false);
    }

    private Cell count(
            FunnelReading figures,
            String name,
            String what,
            long count,
            Optional<StageType> standing,
            JourneyFilter filter) {
        return Cell.of(new LinkedCount(
                formats.number(count),
                texts.text("funnel.sources.list." + what, name, span(figures.funnel())),
                count,
                new NumberSource.OfSource(figures.pipeline().first().pipeline(), standing, figures.created(), filter)));
    }

    private String span(Funnel funnel) {
        return texts.text(
                "funnel.span",
                formats.day(funnel.created().from()),
                formats.day(funnel.created().to()));
    }
}
