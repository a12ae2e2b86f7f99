package huni.ui.funnel;

import huni.insight.Funnel;
import huni.insight.Share;
import huni.insight.StepRate;
import huni.insight.Wilson;
import huni.language.Formats;
import huni.language.Texts;

/** Writes shares as far as the numbers carry them: counts, a percentage with its interval, or a plain percentage. */
final class RateWriter {

    private final Texts texts;
    private final Formats formats;

    RateWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Of those that reached the first stage. */
    Rate ofFirst(Share share) {
        String figure = figure(share);
        return rate(
                share,
                figure,
                counted(share) ? texts.text("funnel.first.counts", figure) : texts.text("funnel.first.rate", figure),
                evidence(share));
    }

    /** Advanced within the days, of those old enough; of all in two years where too few of these are. */
    Rate onward(Funnel.Step step) {
        StepRate shown = step.shownRate();
        Share share = shown.share();
        String figure = figure(share);
        return rate(
                share,
                figure,
                share.weight() == Share.Weight.NOTHING
                        ? texts.text("funnel.onward.nothing", figure)
                        : texts.text("funnel.onward", figure, shown.within(), step.isOwnShown() ? 0 : 1),
                texts.text(
                        step.isOwnShown() ? "funnel.onward.evidence" : "funnel.onward.evidence.usual",
                        evidence(share),
                        shown.within()));
    }

    private static Rate rate(Share share, String figure, String sentence, String evidence) {
        return new Rate(sentence, figure, share.weight() != Share.Weight.PLAIN, evidence);
    }

    private static boolean counted(Share share) {
        return share.weight() == Share.Weight.COUNTS_ONLY;
    }

    /** The share alone, as much of it as may be said. */
    String figure(Share share) {
        return switch (share.weight()) {
            case NOTHING -> texts.text("funnel.nothing");
            case COUNTS_ONLY -> texts.text("funnel.counts", share.part(), share.whole());
            case UNCERTAIN ->
                texts.text(
                        "funnel.uncertain",
                        percent(share),
                        interval(share.interval().orElseThrow()));
            case PLAIN -> percent(share);
        };
    }

    private String evidence(Share share) {
        return share.interval()
                .map(interval -> texts.text("funnel.evidence", share.part(), share.whole(), interval(interval)))
                .orElseGet(() -> texts.text("funnel.nothing.yet"));
    }

    private String percent(Share share) {
        return formats.percent(share.rate().orElseThrow());
    }

    String interval(Wilson interval) {
        return texts.text("funnel.interval", formats.percent(interval.low()), formats.percent(interval.high()));
    }
}
