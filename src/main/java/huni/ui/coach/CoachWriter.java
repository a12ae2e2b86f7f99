package huni.ui.coach;

import huni.domain.pipeline.Stage;
import huni.insight.coach.Coach;
import huni.insight.coach.StageBalance;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.StageRamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the coach says. */
final class CoachWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final AdviceWriter advice;
    private final WatchWriter watched;

    CoachWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.advice = new AdviceWriter(texts, formats);
        this.watched = new WatchWriter(texts, formats);
    }

    CoachPage page(CoachReading reading) {
        List<CoachPage.Advice> said = Coach.advice(reading.watched()).stream()
                .map(rule -> advice.advice(rule, reading))
                .toList();
        return new CoachPage(
                texts.text("coach.source", reading.closed(), formats.day(reading.lastSunday())),
                said,
                said.isEmpty() ? Optional.of(quiet(reading)) : Optional.empty(),
                balance(reading),
                watched.rows(reading));
    }

    private CoachPage.Quiet quiet(CoachReading reading) {
        return reading.closed() == 0
                ? new CoachPage.Quiet(texts.text("coach.nothing"), texts.text("coach.nothing.sentence"))
                : new CoachPage.Quiet(texts.text("coach.quiet"), texts.text("coach.quiet.sentence"));
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
                    StageRamp.tone(rows.size(), reading.balance().size()),
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
