package huni.ui.funnel;

import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.insight.IncentiveEffect;
import huni.insight.Share;
import huni.insight.StepRate;
import huni.insight.Velocity;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Writes how much the pipeline brings a week, and whether steps go better with incentives. */
final class PaceWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final RateWriter rates;

    PaceWriter(Texts texts, Formats formats, RateWriter rates) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.rates = rates;
    }

    FunnelTable velocity(FunnelReading figures) {
        Velocity velocity = figures.past().velocity();
        String nothing = texts.text("funnel.nothing");
        Set<StageKey> open = figures.pipeline().stages().stream()
                .filter(Stage::isOpen)
                .map(Stage::key)
                .collect(Collectors.toSet());
        return new FunnelTable(
                texts.text("funnel.velocity"),
                texts.text("funnel.velocity.definition", velocity.otherWins()),
                List.of(texts.text("funnel.velocity.part"), texts.text("funnel.velocity.figure")),
                List.of(
                        row(
                                texts.text("funnel.velocity.open"),
                                Cell.of(new LinkedCount(
                                        formats.number(velocity.open()),
                                        texts.text("funnel.velocity.open.list"),
                                        velocity.open(),
                                        new NumberSource.InStages(open)))),
                        row(
                                texts.text("funnel.velocity.average", velocity.wins()),
                                Cell.of(velocity.average().map(this::rounded).orElse(nothing))),
                        row(texts.text("funnel.velocity.chance"), Cell.of(formats.percent(velocity.chance()))),
                        row(
                                texts.text("funnel.velocity.days"),
                                Cell.of(
                                        velocity.medianDays().isPresent()
                                                ? formats.days(
                                                        velocity.medianDays().getAsLong())
                                                : nothing)),
                        new FunnelTable.Row(
                                texts.text("funnel.velocity.week"),
                                List.of(Cell.of(
                                        velocity.perWeek().map(this::rounded).orElse(nothing))),
                                true)));
    }

    private String rounded(Money amount) {
        return formats.sum(amount, amount);
    }

    private static FunnelTable.Row row(String name, Cell cell) {
        return new FunnelTable.Row(name, List.of(cell), false);
    }

    FunnelTable effects(FunnelReading figures) {
        return new FunnelTable(
                texts.text("funnel.effects"),
                texts.text("funnel.effects.definition"),
                List.of(
                        texts.text("funnel.effects.step"),
                        texts.text("funnel.effects.with"),
                        texts.text("funnel.effects.without")),
                figures.past().flow().effects().stream()
                        .map(effect -> effect(figures, effect))
                        .toList());
    }

    private FunnelTable.Row effect(FunnelReading figures, IncentiveEffect effect) {
        String name = words.stage(figures.pipeline().stage(effect.stage()));
        return new FunnelTable.Row(
                name,
                List.of(
                        Cell.of(new LinkedCount(
                                said(effect.with()),
                                texts.text("funnel.effects.list", name),
                                effect.whom().size(),
                                new NumberSource.Whom(effect.whom()))),
                        Cell.of(new LinkedCount(
                                said(effect.without()),
                                texts.text("funnel.effects.list.without", name),
                                effect.without().oldEnough(),
                                new NumberSource.WithoutIncentive(effect.stage(), effect.whom())))),
                false);
    }

    private String said(StepRate rate) {
        Share share = rate.share();
        return share.weight() == Share.Weight.NOTHING || share.weight() == Share.Weight.COUNTS_ONLY
                ? rates.figure(share)
                : texts.text(
                        "funnel.effects.cell",
                        share.part(),
                        share.whole(),
                        formats.percent(share.rate().orElseThrow()),
                        rates.interval(share.interval().orElseThrow()));
    }
}
