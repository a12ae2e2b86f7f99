package huni.ui.funnel;

import huni.ui.funnel.FunnelLayout.Section;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The tables of the screen, and how they stand together. */
final class FunnelTables {

    private final FigureTable movement;
    private final FigureTable lost;
    private final FigureTable won;
    private final FigureTable times;
    private final FigureTable kept;
    private final FigureTable effects;
    private final FigureTable sources;
    private final FigureTable velocity;
    private final FigureTable hours;

    FunnelTables(Consumer<? super LinkedCount> onPressed) {
        movement = new FigureTable("funnel-movement", onPressed);
        lost = new FigureTable("funnel-lost", onPressed);
        won = new FigureTable("funnel-won-reasons", onPressed);
        times = new FigureTable("funnel-times", onPressed);
        kept = new FigureTable("funnel-kept", onPressed);
        effects = new FigureTable("funnel-effects", onPressed);
        sources = new FigureTable("funnel-sources", onPressed);
        velocity = new FigureTable("funnel-velocity", onPressed);
        hours = new FigureTable("funnel-hours", onPressed);
    }

    /** Charts and tables beside each other. */
    FunnelLayout beside(Region chart, Region snapshot, Region trend) {
        return new FunnelLayout(List.of(
                new Section(List.of(chart), List.of(movement.root(), snapshot)),
                new Section(List.of(trend), List.of(lost.root(), won.root())),
                new Section(List.of(kept.root(), effects.root()), List.of(velocity.root(), times.root()))));
    }

    /** The tables of many columns. */
    Region broad() {
        return new FunnelPair(hours.root(), sources.root());
    }

    void show(FunnelPage.Tables tables) {
        movement.show(tables.movement());
        lost.show(tables.lost());
        won.show(tables.won());
        times.show(tables.times());
        kept.show(tables.kept());
        effects.show(tables.effects());
        sources.show(tables.sources());
        velocity.show(tables.velocity());
        hours.show(tables.hours());
    }
}
