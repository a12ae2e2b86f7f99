package huni.ui.field;

import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.LabelCounts;
import huni.language.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * Picks the sources or the tags that a list is narrowed to, each with how many prospects have it; it stays open for
 * several. Away while there is nothing to pick.
 */
public final class LabelMenu extends MenuButton {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int LONGEST = 40;

    /**
     * One part of what is asked for.
     *
     * @param values those to pick from
     * @param without the choice without this part
     * @param all what the button says where nothing is picked
     * @param written what it says of those picked
     */
    private record Part(
            ObservableList<String> values,
            Function<LabelChoice, Set<String>> chosen,
            Consumer<String> toggle,
            UnaryOperator<LabelChoice> without,
            Function<LabelCounts, Map<String, Long>> counts,
            String all,
            UnaryOperator<String> written) {}

    private final LabelFilter filter;
    private final Part part;
    private final Texts texts;
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();

    private LabelMenu(String id, LabelFilter filter, Texts texts, Part part) {
        this.filter = filter;
        this.texts = texts;
        this.part = part;
        setId(id);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("pick", "chip");
        part.values().subscribe(this::fill);
        filter.choiceProperty().subscribe(this::choose);
        filter.countsProperty().subscribe(this::count);
        setOnShowing(_ -> filter.count());
    }

    /** Picks where prospects come from. */
    public static LabelMenu ofSources(String id, LabelFilter filter, Texts texts) {
        return new LabelMenu(
                id,
                filter,
                texts,
                new Part(
                        filter.sources(),
                        LabelChoice::sources,
                        filter::toggleSource,
                        choice -> choice.withSources(Set.of()),
                        LabelCounts::sources,
                        texts.text("field.label.source.all"),
                        source -> texts.text("field.label.source", source)));
    }

    /** Picks tags that prospects have. */
    public static LabelMenu ofTags(String id, LabelFilter filter, Texts texts) {
        return new LabelMenu(
                id,
                filter,
                texts,
                new Part(
                        filter.tags(),
                        LabelChoice::tags,
                        filter::toggleTag,
                        choice -> choice.withTags(Set.of()),
                        LabelCounts::tags,
                        texts.text("field.label.tag.all"),
                        tag -> texts.text("field.label.tag", tag)));
    }

    private Set<String> chosen() {
        return part.chosen().apply(filter.choiceProperty().get());
    }

    /** Says what is picked: the first by name, and how many more. */
    private void choose(LabelChoice choice) {
        Set<String> chosen = new TreeSet<>(part.chosen().apply(choice));
        String first = chosen.stream().findFirst().orElse("");
        String some = chosen.size() < 2 ? first : texts.text("field.label.more", first, chosen.size() - 1);
        String words = chosen.isEmpty() ? part.all() : part.written().apply(cut(some));
        String spoken = chosen.isEmpty() ? part.all() : part.written().apply(String.join(", ", chosen));
        setText(words);
        setAccessibleText(spoken);
        setTooltip(new Tooltip(spoken));
        pseudoClassStateChanged(SELECTED, !chosen.isEmpty());
        boxes.forEach((value, box) -> box.setSelected(chosen.contains(value)));
        showIfNeeded();
    }

    private void fill() {
        boxes.clear();
        counts.clear();
        MenuItem all = new MenuItem(part.all());
        all.setMnemonicParsing(false);
        all.setOnAction(
                _ -> filter.pick(part.without().apply(filter.choiceProperty().get())));
        getItems().setAll(all);
        part.values().forEach(value -> getItems().add(item(value)));
        count(filter.countsProperty().get());
        showIfNeeded();
    }

    private CustomMenuItem item(String value) {
        CheckBox box = new CheckBox(cut(value));
        box.setMnemonicParsing(false);
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setSelected(chosen().contains(value));
        boxes.put(value, box);
        Label count = new Label();
        count.getStyleClass().add("label-count");
        count.setMinWidth(USE_PREF_SIZE);
        counts.put(value, count);
        HBox line = new HBox(box, count);
        line.getStyleClass().add("label-line");
        CustomMenuItem item = new CustomMenuItem(line, false);
        item.setOnAction(_ -> part.toggle().accept(value));
        return item;
    }

    private void count(LabelCounts known) {
        Map<String, Long> each = part.counts().apply(known);
        counts.forEach((value, label) ->
                label.setText(each.containsKey(value) ? texts.text("field.label.count", each.get(value)) : ""));
    }

    private void showIfNeeded() {
        setVisible(!part.values().isEmpty() || !chosen().isEmpty());
        setManaged(isVisible());
    }

    /** Those that can be picked, with their counts where they are known. */
    String lines() {
        return part.values().stream()
                .map(value -> (chosen().contains(value) ? "x " : "- ") + value + " "
                        + Optional.ofNullable(counts.get(value))
                                .map(Label::getText)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
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
