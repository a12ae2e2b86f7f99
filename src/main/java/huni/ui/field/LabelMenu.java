package huni.ui.field;

import huni.domain.prospect.LabelChoice;
import huni.language.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** Picks the source or the tag that a list is narrowed to; away while there is nothing to pick. */
public final class LabelMenu extends MenuButton {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int LONGEST = 40;

    private final LabelFilter filter;
    private final ObservableList<String> values;
    private final Function<LabelChoice, Optional<String>> part;
    private final Consumer<Optional<String>> pick;
    private final String all;

    private LabelMenu(
            String id,
            LabelFilter filter,
            ObservableList<String> values,
            Function<LabelChoice, Optional<String>> part,
            Consumer<Optional<String>> pick,
            String all,
            Function<String, String> written) {
        this.filter = filter;
        this.values = values;
        this.part = part;
        this.pick = pick;
        this.all = all;
        setId(id);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("pick", "chip");
        values.subscribe(this::fill);
        filter.choiceProperty().subscribe(choice -> {
            Optional<String> picked = part.apply(choice);
            String words = picked.map(written).orElse(all);
            setText(cut(words));
            setAccessibleText(words);
            setTooltip(new Tooltip(words));
            pseudoClassStateChanged(SELECTED, picked.isPresent());
            fill();
        });
    }

    /** Picks where prospects come from. */
    public static LabelMenu ofSources(String id, LabelFilter filter, Texts texts) {
        return new LabelMenu(
                id,
                filter,
                filter.sources(),
                LabelChoice::source,
                filter::pickSource,
                texts.text("field.label.source.all"),
                source -> texts.text("field.label.source", source));
    }

    /** Picks a tag that prospects have. */
    public static LabelMenu ofTags(String id, LabelFilter filter, Texts texts) {
        return new LabelMenu(
                id,
                filter,
                filter.tags(),
                LabelChoice::tag,
                filter::pickTag,
                texts.text("field.label.tag.all"),
                tag -> texts.text("field.label.tag", tag));
    }

    private void fill() {
        Optional<String> picked = part.apply(filter.choiceProperty().get());
        ToggleGroup present = new ToggleGroup();
        getItems().setAll(item(all, Optional.empty(), picked, present));
        values.forEach(value -> getItems().add(item(value, Optional.of(value), picked, present)));
        setVisible(!values.isEmpty() || picked.isPresent());
        setManaged(isVisible());
    }

    private RadioMenuItem item(String words, Optional<String> value, Optional<String> picked, ToggleGroup present) {
        RadioMenuItem item = new RadioMenuItem(cut(words));
        item.setMnemonicParsing(false);
        item.setToggleGroup(present);
        item.setSelected(value.equals(picked));
        item.setOnAction(_ -> pick.accept(value));
        return item;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(LONGEST - 1, words.codePointCount(0, words.length()))))
                        + "…";
    }
}
