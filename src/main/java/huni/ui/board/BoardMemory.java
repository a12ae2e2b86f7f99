package huni.ui.board;

import huni.domain.PersonalSettings.Key;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept of the board's look for the next time: the order of the cards and the slim columns. */
final class BoardMemory {

    /** Stored when no column is slim, since nothing stored means the standard ones. */
    private static final String NONE = "-";

    private final Preferences preferences;

    BoardMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    CardSort sort() {
        return preferences
                .settings()
                .get(Key.CARD_SORT)
                .flatMap(name -> Arrays.stream(CardSort.values())
                        .filter(order -> order.name().equals(name))
                        .findFirst())
                .orElse(CardSort.MANUAL);
    }

    void keep(CardSort order) {
        preferences.set(Key.CARD_SORT, order.name());
    }

    /** The slim columns; all but the open stages unless it was ever said otherwise. */
    Set<StageKey> slim(Pipeline pipeline) {
        Optional<List<String>> stored =
                preferences.settings().get(Key.COLLAPSED_STAGES).map(keys -> Arrays.asList(keys.split(",")));
        return pipeline.shown().stream()
                .filter(stage ->
                        stored.map(keys -> keys.contains(stage.key().value())).orElse(!stage.isOpen()))
                .map(Stage::key)
                .collect(Collectors.toSet());
    }

    void keepSlim(List<StageKey> keys) {
        preferences.set(
                Key.COLLAPSED_STAGES,
                keys.isEmpty() ? NONE : keys.stream().map(StageKey::value).collect(Collectors.joining(",")));
    }
}
