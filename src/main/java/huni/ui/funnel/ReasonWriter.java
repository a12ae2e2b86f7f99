package huni.ui.funnel;

import huni.domain.pipeline.StageType;
import huni.insight.ClosedReasons;
import huni.insight.InOtherCurrency;
import huni.language.AmountsBeside;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.util.List;
import org.joda.money.Money;

/** Writes why prospects were won or lost in the days of the funnel. */
final class ReasonWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    ReasonWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    FunnelTable table(FunnelReading figures, ClosedReasons closed) {
        String of = closed.outcome() == StageType.WON ? "funnel.won." : "funnel.lost.";
        String span = texts.text(
                "funnel.span",
                formats.day(figures.created().from()),
                formats.day(figures.created().to()));
        String definition = texts.text(of + "definition", closed.all(), span);
        return new FunnelTable(
                texts.text(of + "title"),
                closed.inOtherCurrencies() == 0
                        ? definition
                        : definition + " "
                                + texts.text(
                                        "funnel.reason.other",
                                        closed.inOtherCurrencies(),
                                        new AmountsBeside(formats)
                                                .named(closed.others().stream()
                                                        .map(InOtherCurrency::value)
                                                        .toList())),
                closed.reasons().isEmpty()
                        ? List.of()
                        : List.of(
                                texts.text("funnel.lost.reason"),
                                "",
                                texts.text(of + "count"),
                                texts.text("funnel.reason.value")),
                closed.reasons().stream()
                        .map(reason -> row(figures, closed, reason, of, span))
                        .toList());
    }

    private FunnelTable.Row row(
            FunnelReading figures, ClosedReasons closed, ClosedReasons.OfReason reason, String of, String span) {
        String name = reason.reason().map(words::closingReason).orElse(texts.text("funnel.lost.unsaid"));
        Money worth = reason.worth();
        String said = worth.isZero() ? texts.text("funnel.nothing") : formats.sum(worth, worth);
        NumberSource behind = new NumberSource.ClosedFor(
                figures.pipeline().first().pipeline(), closed.outcome(), reason.key(), figures.created());
        String title = texts.text(of + "list", name, span);
        return new FunnelTable.Row(
                name,
                List.of(
                        Cell.bar((double) reason.count() / closed.most()),
                        Cell.of(new LinkedCount(formats.number(reason.count()), title, reason.count(), behind)),
                        Cell.of(new LinkedCount(said, title, reason.count(), behind))),
                false);
    }
}
