package huni.ui.board;

import huni.domain.Settings;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.ui.door.Performer;
import huni.work.ChangeSetting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept of the board's look for the next time: the order of the cards and the slim columns. */
final class BoardMemory {

    /** Stored when no column is slim, since nothing stored means the standard ones. */
    private static final String NONE = "-";

    private final Performer performer;

    BoardMemory(Performer performer) {
        this.performer = performer;
    }

    CardSort sort() {
        return performer
                .settings()
                .get(Settings.Key.CARD_SORT)
                .flatMap(name -> Arrays.stream(CardSort.values())
                        .filter(order -> order.name().equals(name))
                        .findFirst())
                .orElse(CardSort.MANUAL);
    }

    void keep(CardSort order) {
        write(Settings.Key.CARD_SORT, order.name());
    }

    /** The slim columns; all but the open stages unless it was ever said otherwise. */
    Set<StageKey> slim(Pipeline pipeline) {
        Optional<List<String>> stored =
                performer.settings().get(Settings.Key.COLLAPSED_STAGES).map(keys -> Arrays.asList(keys.split(",")));
        return pipeline.shown().stream()
                .filter(stage ->
                        stored.map(keys -> keys.contains(stage.key().value())).orElse(!stage.isOpen()))
                .map(Stage::key)
                .collect(Collectors.toSet());
    }

    void keepSlim(List<StageKey> keys) {
        write(
                Settings.Key.COLLAPSED_STAGES,
                keys.isEmpty() ? NONE : keys.stream().map(StageKey::value).collect(Collectors.joining(",")));
    }

    private void write(Settings.Key key, String value) {
        performer.perform(new ChangeSetting(key, value), _ -> {});
    }
}
