package huni.language.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.insight.coach.Coach;
import huni.insight.coach.CoachEvidence;
import huni.insight.coach.CoachReading;
import huni.insight.coach.StageBalance;
import huni.insight.coach.Watched;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the coach says. */
public final class CoachWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final AdviceWriter advice;
    private final HeadlineWriter headlines;
    private final WatchWriter watched;

    public CoachWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.advice = new AdviceWriter(texts, formats);
        this.headlines = new HeadlineWriter(texts, formats);
        this.watched = new WatchWriter(texts, formats);
    }

    /** The reading in words. */
    public CoachPage page(CoachReading reading) {
        List<CoachPage.Advice> said = Coach.advice(reading.watched()).stream()
                .map(rule -> advice.advice(rule, reading))
                .toList();
        return new CoachPage(
                texts.text("coach.source", reading.closed(), formats.day(reading.lastSunday())),
                leftOut(reading.notCounted()),
                said,
                said.isEmpty() ? Optional.of(quiet(reading)) : Optional.empty(),
                balance(reading),
                watched.rows(reading));
    }

    /** What a piece of advice is about, as it stands above it. */
    public String title(AdviceKey key, Pipeline pipeline) {
        return headlines.title(key, pipeline);
    }

    /** The counts a piece of advice speaks from, in short. */
    public String tag(CoachEvidence evidence) {
        return headlines.tag(evidence);
    }

    /** What to say where nothing stands out, or nothing is known yet. */
    public String quiet(long closed, List<Watched> watched) {
        return texts.text(closed == 0 || isTooFew(watched) ? "coach.nothing" : "coach.quiet");
    }

    private String quietSentence(CoachReading reading) {
        if (reading.closed() == 0) {
            return texts.text("coach.nothing.sentence");
        }
        if (isTooFew(reading.watched())) {
            return texts.text("coach.nothing.few");
        }
        boolean all = reading.watched().stream().noneMatch(rule -> rule.state() == Watched.State.TOO_FEW);
        return texts.text(all ? "coach.quiet.sentence" : "coach.quiet.some");
    }

    private static boolean isTooFew(List<Watched> watched) {
        return watched.stream().allMatch(rule -> rule.state() == Watched.State.TOO_FEW);
    }

    private String leftOut(CoachReading.NotCounted not) {
        return not.undated() + not.wayUnknown() == 0
                ? ""
                : texts.text("coach.left_out", not.undated(), not.wayUnknown());
    }

    private CoachPage.Quiet quiet(CoachReading reading) {
        return new CoachPage.Quiet(quiet(reading.closed(), reading.watched()), quietSentence(reading));
    }

    private List<CoachPage.Balance> balance(CoachReading reading) {
        double most = reading.balance().stream()
                .mapToDouble(stage -> Math.max(stage.now(), stage.usual()))
                .max()
                .orElse(0);
        List<CoachPage.Balance> rows = new ArrayList<>();
        for (StageBalance balance : reading.balance()) {
            Stage stage = reading.pipeline().stage(balance.stage());
            String name = words.stage(stage);
            String usually = formats.number(BigDecimal.valueOf(balance.usual()), balance.usual() < 10 ? 1 : 0);
            boolean known = balance.usual() > 0;
            rows.add(new CoachPage.Balance(
                    name,
                    most == 0 ? 0 : balance.now() / most,
                    known ? balance.usual() / most : -1,
                    formats.number(balance.now()),
                    known ? texts.text("coach.balance.usual", usually) : "",
                    known
                            ? texts.text("coach.balance.spoken", name, balance.now(), usually)
                            : texts.text("coach.balance.spoken.now", name, balance.now())));
        }
        return rows;
    }
}
