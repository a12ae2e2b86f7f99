package huni.ui.shell;

import huni.language.Texts;
import huni.language.guide.GuidePage;
import huni.language.guide.GuideScreen;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The guide over the window, until Esc or F1: its pages, the one about what is shown, and the keys that work there. The arrows
 * scroll and turn the pages.
 */
final class GuideView extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double ARROW = 48;
    private static final double ALL = 1e6;
    private static final double PART = 0.85;

    private final FocusReturn focus = new FocusReturn(this);
    private final GuideShelf shelf;
    private final Texts texts;
    private final Supplier<GuideScreen> shown;
    private final Runnable leftAlone;
    private final VBox pages = new VBox();
    private final ScrollPane page = new ScrollPane();
    private final KeysColumn keys;

    /**
     * @param shown what the window shows
     * @param leftAlone called when it closes and what had the focus before it is gone
     */
    GuideView(GuideShelf shelf, Texts texts, Supplier<GuideScreen> shown, Runnable leftAlone) {
        this.shelf = shelf;
        this.texts = texts;
        this.shown = shown;
        this.leftAlone = leftAlone;
        this.keys = new KeysColumn(texts);
        getStyleClass().addAll("keys-view", "floating");
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.text("keys.title"));
        Label title = new Label(texts.text("guide.title"));
        title.getStyleClass().add("section");
        pages.getStyleClass().add("guide-pages");
        page.getStyleClass().add("guide-reading");
        ScrollPane contents = scrolled(pages);
        ScrollPane table = scrolled(keys);
        contents.setMinWidth(USE_PREF_SIZE);
        table.setMinWidth(USE_PREF_SIZE);
        // As wide as what the others leave, however long its lines are.
        page.setPrefWidth(0);
        HBox columns = new HBox(contents, scrolled(page), table);
        columns.getStyleClass().add("keys-columns");
        HBox.setHgrow(page, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(title, columns);
        keys.show(GuideScreen.BOARD);
        shelf.openedProperty().subscribe(now -> now.ifPresent(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, new TabRound(this)::pressed);
        // A link would let the arrows lead the focus away.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = content instanceof ScrollPane itself ? itself : new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            focus.remember();
            keys.show(shown.get());
            shelf.open(shown.get().page());
            setVisible(true);
            requestFocus();
        }
    }

    /** Reads another page. */
    void open(String key) {
        shelf.open(key);
    }

    /** Closes, and says whether it was open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && !focus.giveBack()) {
            leftAlone.run();
        }
        return open;
    }

    private void show(OpenedGuide opened) {
        // What is clicked or chosen by key vanishes with its page.
        boolean hadFocus = isFocusWithin() && !isFocused();
        pages.getChildren()
                .setAll(opened.all().stream()
                        .map(one -> entry(one, opened.page()))
                        .toList());
        page.setContent(new GuideFace(opened.page(), opened.pictures(), texts, this::open));
        page.setVvalue(0);
        if (hadFocus) {
            requestFocus();
        }
    }

    private Node entry(GuidePage one, GuidePage open) {
        Hyperlink entry = new Hyperlink(one.title());
        entry.getStyleClass().add("guide-entry");
        entry.setWrapText(true);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.pseudoClassStateChanged(OPEN, one.key().equals(open.key()));
        entry.setOnAction(_ -> open(one.key()));
        return entry;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean known = true;
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> scroll(ARROW);
            case UP -> scroll(-ARROW);
            case PAGE_DOWN -> scroll(PART * page.getViewportBounds().getHeight());
            case PAGE_UP -> scroll(-PART * page.getViewportBounds().getHeight());
            case HOME -> scroll(-ALL);
            case END -> scroll(ALL);
            case LEFT -> shelf.turn(-1);
            case RIGHT -> shelf.turn(1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void scroll(double pixels) {
        double hidden = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        if (hidden > 0) {
            page.setVvalue(Math.clamp(page.getVvalue() + pixels / hidden, 0, 1));
        }
    }
}
