package huni.app;

import huni.language.Texts;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import huni.ui.shell.Destination;
import huni.ui.shell.RailEntry;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * The places of the rail, none of which keeps the window from opening or the others from being shown: of one that fails to
 * be built it is told, a sentence stands in its place, and the board is shown. A window begins where it was left, so there
 * would be no way back from a place that fails each time.
 *
 * @param failures hears why
 * @param toBoard shows the board, once what is being shown now is shown
 */
record TriedPlaces(Texts texts, Consumer<? super Throwable> failures, Runnable toBoard) {

    static TriedPlaces of(WindowParts parts, Navigator navigator) {
        return new TriedPlaces(
                parts.texts(), parts.failures(), () -> parts.tasks().onScreen(() -> navigator.goTo(Destination.BOARD)));
    }

    List<RailEntry> each(RailEntry... places) {
        return Stream.of(places)
                .map(place -> new RailEntry(place.destination(), () -> built(place), place.number()))
                .toList();
    }

    private Node built(RailEntry place) {
        try {
            return place.screen().get();
        } catch (RuntimeException e) {
            failures.accept(e);
            if (place.destination() != Destination.BOARD) {
                toBoard.run();
            }
            return new EmptyState(
                    Icons.WARNING, texts.text("app.place.failed"), texts.text("app.place.failed.sentence"));
        }
    }
}
