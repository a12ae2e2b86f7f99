package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.language.Texts;
import huni.ui.kit.EmptyState;
import huni.ui.kit.OnFx;
import huni.ui.shell.Destination;
import huni.ui.shell.RailEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TriedPlacesTest {

    private final List<String> told = new ArrayList<>();
    private final TriedPlaces places = new TriedPlaces(
            Texts.in(Locale.ENGLISH, List.of("huni/app/texts", "huni/ui/kit/texts")),
            failure -> told.add(String.valueOf(failure.getMessage())),
            () -> told.add("to the board"));

    private static Region fails() {
        throw new IllegalStateException("broken");
    }

    @Test
    void aPlaceThatFailsIsToldOfAndTheBoardIsShown() {
        OnFx.run(() -> {
            List<RailEntry> tried = places.each(
                    new RailEntry(Destination.FUNNEL, TriedPlacesTest::fails),
                    new RailEntry(Destination.QUOTA, Region::new));

            assertInstanceOf(EmptyState.class, tried.getFirst().screen().get());
            assertEquals(List.of("broken", "to the board"), told);
            assertEquals(Region.class, tried.getLast().screen().get().getClass());
            assertEquals(Destination.QUOTA, tried.getLast().destination());
        });
    }

    @Test
    void aBoardThatFailsLeavesTheOtherPlaces() {
        OnFx.run(() -> {
            RailEntry board = places.each(new RailEntry(Destination.BOARD, TriedPlacesTest::fails))
                    .getFirst();

            assertInstanceOf(EmptyState.class, board.screen().get());
            assertEquals(List.of("broken"), told);
        });
    }
}
