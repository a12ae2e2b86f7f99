package huni.ui.board;

import huni.domain.board.Attention;
import huni.domain.board.CardSort;
import huni.language.Texts;
import huni.ui.field.PipelineChooser;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.MineChip;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The line over the columns: chips with their counts, words to filter by, the order, and the rest of the filter. */
final class BoardToolbar extends HBox {

    private static final double SORT_GAP = 4;

    static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    /** The chips beside each other; they wrap only where room is short. A flow pane asks for a width of its own. */
    private static final class ChipLine extends FlowPane {

        @Override
        protected double computePrefWidth(double height) {
            List<Node> chips = getManagedChildren();
            return snappedLeftInset()
                    + chips.stream()
                            .mapToDouble(chip -> Math.ceil(chip.prefWidth(-1)))
                            .sum()
                    + getHgap() * Math.max(0, chips.size() - 1)
                    + snappedRightInset();
        }
    }

    private final BoardViewModel board;
    private final Texts texts;
    private final Map<Attention, Chip> chips = new EnumMap<>(Attention.class);
    private final TextField words = new TextField();
    private final Button filter;
    private final Label sortWord = new Label();
    private final Runnable backToCards;

    /** @param backToCards puts the keyboard back on the cards */
    BoardToolbar(BoardViewModel board, ShownPipeline shown, Texts texts, Runnable openFilter, Runnable backToCards) {
        this.board = board;
        this.backToCards = backToCards;
        this.texts = texts;
        getStyleClass().add("board-toolbar");
        Label title = new Label(texts.text("board.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new ChipLine();
        row.getStyleClass().add("board-chips");
        row.getChildren().add(MineChip.of("chip-mine", board.filter().owner(), texts));
        for (Attention attention : Attention.values()) {
            row.getChildren().add(chip(attention));
        }
        row.setMinHeight(0);
        setMinHeight(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buildWords();
        filter = Buttons.withIcon(Buttons.plain(texts.text("board.filter"), openFilter), Icons.FILTER);
        filter.setId("board-filter");
        board.filter()
                .activeProperty()
                .subscribe(active -> filter.setText(
                        active.intValue() == 0
                                ? texts.text("board.filter")
                                : texts.text("board.filter.active", active.intValue())));
        getChildren()
                .addAll(
                        title,
                        new PipelineChooser("board-pipeline", shown, texts),
                        row,
                        chosen(),
                        space,
                        words,
                        whatIf(),
                        sort(),
                        filter,
                        spoken());
        board.attentionProperty().subscribe(this::count);
        board.filter()
                .attentionProperty()
                .subscribe(chosen -> chips.forEach((attention, chip) ->
                        chip.setSelected(chosen.filter(attention::equals).isPresent())));
    }

    /** How many cards a filter left, for whoever does not see them: heard where it was there before. */
    private Region spoken() {
        Region spoken = new Region();
        spoken.setAccessibleRole(AccessibleRole.TEXT);
        spoken.setManaged(false);
        spoken.setMouseTransparent(true);
        board.filter().onShown(cards -> {
            spoken.setAccessibleText(texts.text("board.filter.shown", cards));
            spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        return spoken;
    }

    /** Where room is short the order has its name alone, so that the chips stay in one line. */
    @Override
    protected void layoutChildren() {
        double taken = sortWord.prefWidth(-1) + SORT_GAP;
        double others = computePrefWidth(-1) - (sortWord.isManaged() ? taken : 0);
        boolean fits = others + taken <= getWidth();
        sortWord.setVisible(fits);
        sortWord.setManaged(fits);
        super.layoutChildren();
    }

    private void buildWords() {
        words.setId("board-words");
        words.getStyleClass().add("board-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setPromptText(texts.text("board.filter.find"));
        words.setAccessibleText(texts.text("board.filter.words"));
        words.setTooltip(new Tooltip(texts.text("board.filter.words") + "  " + KeyCap.words(FIND)));
        words.textProperty().bindBidirectional(board.filter().wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (words.getText().isEmpty()) {
                    // Not kept: it also closes what is open over the place.
                    backToCards.run();
                } else {
                    words.clear();
                    event.consume();
                }
            }
        });
    }

    /** How many cards are chosen, if more than one is: what is done next is done with all of them. */
    private Label chosen() {
        Tag chosen = new Tag("", Tone.ACCENT);
        chosen.setId("board-chosen");
        chosen.setMinWidth(USE_PREF_SIZE);
        chosen.setTooltip(new Tooltip(texts.text("board.chosen.keys")));
        board.selection().changesProperty().subscribe(_ -> {
            int size = board.selection().size();
            chosen.setText(size > 1 ? texts.text("board.chosen", size) : "");
            chosen.setVisible(size > 1);
            chosen.setManaged(size > 1);
        });
        return chosen;
    }

    private Chip chip(Attention attention) {
        Chip chip = new Chip(texts.text("board.attention." + key(attention)));
        chip.setId("chip-" + key(attention));
        chip.setOnAction(_ ->
                board.filter().attentionProperty().set(chip.isSelected() ? Optional.of(attention) : Optional.empty()));
        if (attention == Attention.OVERDUE) {
            String counts = texts.text("board.attention.overdue.counts");
            chip.setTooltip(new Tooltip(counts));
            chip.setAccessibleHelp(counts);
        }
        chips.put(attention, chip);
        show(chip, attention != Attention.SLIPPED);
        return chip;
    }

    private void count(Map<Attention, Long> counts) {
        chips.forEach((attention, chip) -> {
            @Nullable Long count = counts.get(attention);
            chip.setCount(count == null ? "" : board.formats().number(count));
            boolean any = count != null && count > 0;
            show(chip, attention != Attention.SLIPPED || any || chip.isSelected());
        });
    }

    /** What is rare takes no room while there is none of it. */
    private static void show(Chip chip, boolean shown) {
        chip.setVisible(shown);
        chip.setManaged(shown);
    }

    private ToggleButton whatIf() {
        WhatIf model = board.moves().whatIf();
        ToggleButton toggle = new ToggleButton("", Icons.TREND.node());
        toggle.setId("board-whatif");
        toggle.setAccessibleText(texts.text("whatif.hint"));
        toggle.getStyleClass().addAll("huni-button", "plain", "board-whatif");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(texts.text("whatif.hint") + "  W"));
        toggle.setOnAction(_ -> model.toggle());
        model.onProperty().subscribe(toggle::setSelected);
        return toggle;
    }

    private MenuButton sort() {
        MenuButton menu = new MenuButton();
        menu.setId("board-sort");
        menu.getStyleClass().addAll("huni-button", "plain", "board-sort");
        menu.setMinWidth(USE_PREF_SIZE);
        sortWord.setText(texts.text("board.sort.word"));
        menu.setGraphic(sortWord);
        menu.setGraphicTextGap(SORT_GAP);
        ToggleGroup group = new ToggleGroup();
        for (CardSort order : CardSort.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.text("board.sort." + key(order)));
            item.setId("sort-" + key(order));
            item.setToggleGroup(group);
            item.setOnAction(_ -> board.sortBy(order));
            menu.getItems().add(item);
            board.sortProperty().subscribe(now -> {
                if (now == order) {
                    item.setSelected(true);
                    String name = texts.text("board.sort." + key(order));
                    menu.setText(name);
                    menu.setAccessibleText(texts.text("board.sort", name));
                    menu.setTooltip(new Tooltip(texts.text("board.sort", name)));
                }
            });
        }
        return menu;
    }

    Button filterButton() {
        return filter;
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
