package huni.ui.funnel;

import huni.domain.ProspectId;
import huni.insight.KeptWord;
import huni.insight.Share;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.util.List;
import java.util.Set;

/** Writes what became of appointments and requests; behind each line are the prospects with whom it was not kept. */
final class KeptWriter {

    private final Texts texts;
    private final Formats formats;
    private final RateWriter rates;

    KeptWriter(Texts texts, Formats formats, RateWriter rates) {
        this.texts = texts;
        this.formats = formats;
        this.rates = rates;
    }

    FunnelTable table(FunnelReading figures) {
        KeptWord kept = figures.past().kept();
        return new FunnelTable(
                texts.text("funnel.kept"),
                texts.text("funnel.kept.definition", KeptWord.DAYS, kept.untold()),
                List.of(
                        texts.text("funnel.kept.what"),
                        texts.text("funnel.kept.share"),
                        texts.text("funnel.kept.counts"),
                        texts.text("funnel.kept.not")),
                List.of(
                        row("held", kept.held()),
                        row("confirmed", kept.confirmed()),
                        row("answered", kept.answered()),
                        response(kept)));
    }

    private FunnelTable.Row row(String what, KeptWord.Kept kept) {
        String name = texts.text("funnel.kept." + what);
        Share share = kept.share();
        boolean nothing = share.weight() == Share.Weight.NOTHING;
        return new FunnelTable.Row(
                name,
                List.of(
                        Cell.of(
                                share.weight() == Share.Weight.COUNTS_ONLY
                                        ? texts.text("funnel.nothing")
                                        : rates.figure(share)),
                        Cell.of(
                                nothing
                                        ? texts.text("funnel.nothing")
                                        : texts.text("funnel.counts", share.part(), share.whole())),
                        Cell.of(whom(texts.text("funnel.kept.list." + what), kept.not()))),
                false);
    }

    private LinkedCount whom(String title, Set<ProspectId> prospects) {
        return new LinkedCount(
                formats.number(prospects.size()), title, prospects.size(), new NumberSource.Whom(prospects));
    }

    private FunnelTable.Row response(KeptWord kept) {
        String nothing = texts.text("funnel.nothing");
        return new FunnelTable.Row(
                texts.text("funnel.kept.response"),
                List.of(
                        Cell.of(kept.response().map(formats::duration).orElse(nothing)),
                        Cell.of(nothing),
                        Cell.of(nothing)),
                false);
    }
}
