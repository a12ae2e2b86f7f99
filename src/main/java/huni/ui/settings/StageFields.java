package huni.ui.settings;

import huni.ui.field.SavedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What is written of a stage. It stays the same while the stage is shown, wherever it is put.
 *
 * @param called what the stage is called to who does not see it, when it is first shown
 * @param chance the default chance to win, or nothing where the type says it
 * @param stale days without a touch, or nothing where none grows stale
 * @param criteria what must be true to leave it
 * @param standardCriteria what it says until it is written otherwise
 * @param opened whether more of it is shown than its line
 */
public record StageFields(
        String called,
        SavedText<String> name,
        Optional<SavedText<BigDecimal>> chance,
        Optional<SavedText<Integer>> stale,
        SavedText<String> criteria,
        String standardCriteria,
        BooleanProperty opened) {

    StageFields(
            String called,
            SavedText<String> name,
            Optional<SavedText<BigDecimal>> chance,
            Optional<SavedText<Integer>> stale,
            SavedText<String> criteria,
            String standardCriteria) {
        this(called, name, chance, stale, criteria, standardCriteria, new SimpleBooleanProperty());
    }

    /** Those that are always shown, in one line. */
    List<SavedText<?>> line() {
        return Stream.<Optional<? extends SavedText<?>>>of(Optional.of(name), chance, stale)
                .<SavedText<?>>flatMap(Optional::stream)
                .toList();
    }
}
