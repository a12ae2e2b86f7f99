package huni.ui.funnel;

import huni.domain.ProspectId;
import huni.insight.AppointmentCare;
import huni.insight.Flow;
import huni.insight.KeptWord;
import huni.insight.Share;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Writes what became of appointments and requests; behind each number are the prospects it is of. */
final class KeptWriter {

    private final Texts texts;
    private final Formats formats;
    private final RateWriter rates;

    KeptWriter(Texts texts, Formats formats, RateWriter rates) {
        this.texts = texts;
        this.formats = formats;
        this.rates = rates;
    }

    FunnelTable table(Flow flow) {
        KeptWord kept = flow.kept();
        AppointmentCare care = flow.care();
        return new FunnelTable(
                texts.text("funnel.kept"),
                texts.text(
                        "funnel.kept.definition",
                        KeptWord.DAYS,
                        kept.untold(),
                        care.sameDay(),
                        care.toFirst().undated()),
                List.of(
                        texts.text("funnel.kept.what"),
                        texts.text("funnel.kept.share"),
                        texts.text("funnel.kept.counts"),
                        texts.text("funnel.kept.not")),
                List.of(
                        row("confirmed", kept.confirmed()),
                        row("reminded", care.reminded()),
                        row("held", kept.held()),
                        row("followed_up", care.followedUp()),
                        row("answered", kept.answered()),
                        time(
                                "response",
                                kept.response().middle().map(formats::duration),
                                kept.response().whom()),
                        time("wait", wait(care), care.toFirst().booked())));
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
                        nothing ? Cell.of(texts.text("funnel.nothing")) : Cell.of(counts(what, kept)),
                        Cell.of(whom(texts.text("funnel.kept.list." + what), kept.not()))),
                false);
    }

    private LinkedCount counts(String what, KeptWord.Kept kept) {
        return new LinkedCount(
                texts.text("funnel.counts", kept.share().part(), kept.share().whole()),
                texts.text("funnel.kept.with." + what),
                kept.with().size(),
                new NumberSource.Whom(kept.with()));
    }

    private LinkedCount whom(String title, Set<ProspectId> prospects) {
        return new LinkedCount(
                formats.number(prospects.size()), title, prospects.size(), new NumberSource.Whom(prospects));
    }

    private Optional<String> wait(AppointmentCare care) {
        OptionalLong days = care.toFirst().median();
        return days.isPresent() ? Optional.of(formats.days(days.getAsLong())) : Optional.empty();
    }

    /** A middle time; its list has all whom it is of. */
    private FunnelTable.Row time(String what, Optional<String> middle, Set<ProspectId> whom) {
        String nothing = texts.text("funnel.nothing");
        return new FunnelTable.Row(
                texts.text("funnel.kept." + what),
                List.of(
                        Cell.of(middle.orElse(nothing)),
                        Cell.of(whom(texts.text("funnel.kept.list." + what), whom)),
                        Cell.of(nothing)),
                false);
    }
}
