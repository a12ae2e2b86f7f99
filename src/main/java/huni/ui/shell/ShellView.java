package huni.ui.shell;

import huni.language.Texts;
import huni.language.guide.GuideScreen;
import huni.ui.kit.FocusReveal;
import huni.ui.kit.FocusRing;
import huni.ui.kit.Hint;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.NoticesView;
import huni.ui.kit.Popover;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lays out the window and wires its keys. Decides nothing. */
public final class ShellView {

    private static final int MOST_PLACES_BY_KEY = 9;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination AGAIN = KeyCombination.valueOf("Shortcut+Y");

    private final ShellViewModel viewModel;
    private final PaletteView palette;
    private final SidePanel side;
    private final PlaceArea content;
    private final GuideView guideView;
    private final Pane root;
    private GuideScreen onSide = GuideScreen.PROSPECT;

    /**
     * A window with its places, in the order of the rail. It shows the place of the view model.
     *
     * @param strip what stands below the top bar, over every place
     * @param notices the messages
     * @param guide what F1 shows
     */
    public ShellView(
            ShellViewModel viewModel,
            Node strip,
            Notices notices,
            List<RailEntry> places,
            GuideShelf guide,
            Texts texts,
            Motion motion) {
        this.viewModel = viewModel;
        this.palette = new PaletteView(viewModel.palette(), texts, this::focusTop);
        this.side = new SidePanel(motion, this::focusPlace);
        NoticesView messages = new NoticesView(notices, texts);
        this.content = new PlaceArea(places, side, messages, texts);
        VBox top = new VBox(new TopBar(viewModel, palette.field(), texts), strip);
        BorderPane right = new BorderPane(content, top, null, null, null);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox window = new HBox(new Rail(places, viewModel, texts), right);
        guideView = new GuideView(guide, texts, this::shown, this::focusTop);
        root = new ShellPane(window, palette, guideView);
        FocusReveal.in(root);
        FocusRing.in(root);
        KeptFocus.on(content, this::focusTop);
        // JavaFX would begin at the first button of the rail, where no key of the place does anything.
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focusTop();
            }
        });
        Hint.onNarrowFields(root);
        viewModel.placeProperty().subscribe(content::show);
        viewModel.visitsProperty().subscribe((_, _) -> {
            guideView.close();
            side.close();
            focusPlace();
        });
        keys(places);
        shortcut("F4", messages::focusNewest);
        List<PaletteCommand> ways = ways(places, texts);
        viewModel.palette().offer(texts.text("shell.rail"), () -> ways);
    }

    private List<PaletteCommand> ways(List<RailEntry> places, Texts texts) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new PaletteCommand(
                        texts.text("shell.place." + places.get(i).destination().key()),
                        places.get(i).destination().icon(),
                        i < MOST_PLACES_BY_KEY ? "Shortcut+" + (i + 1) : "",
                        () -> viewModel.goTo(places.get(i).destination())))
                .toList();
    }

    /** The window's content, to be put into a scene. */
    public Parent root() {
        return root;
    }

    /**
     * Slides something in from the right, over the place, as wide as it asks to be. What was there before is closed.
     *
     * @param screen what it is
     * @param onClosed called once when it is closed, by whomever
     */
    public void openSide(GuideScreen screen, Node content, Runnable onClosed) {
        side.open(content, onClosed);
        onSide = screen;
    }

    private GuideScreen shown() {
        return side.isOpen() ? onSide : viewModel.placeProperty().get().screen();
    }

    /** Whether something slid in over the place. */
    public ReadOnlyBooleanProperty sideOpenProperty() {
        return side.visibleProperty();
    }

    /** Closes what slid in, if something did. */
    public void closeSide() {
        side.close();
    }

    /** Shows the guide and the keys of what is shown, or puts them away. */
    public void toggleKeys() {
        guideView.toggle();
    }

    private void keys(List<RailEntry> places) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, ShellView::stayInMenu);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoBehindField);
        PageKeys pages = new PageKeys(content::ground);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!guideView.isVisible()) {
                pages.pressed(event);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean open = guideView.isVisible() || side.isOpen();
            if (event.getCode() == KeyCode.ESCAPE && open) {
                closeTop();
                event.consume();
            }
        });
        shortcut("F1", this::toggleKeys);
        shortcut("Shortcut+K", () -> behindGuide(palette::focus));
        shortcut("Shortcut+N", () -> behindGuide(viewModel::newProspect));
        shortcut(UNDO, () -> behindGuide(viewModel::undo));
        shortcut(REDO, () -> behindGuide(viewModel::redo));
        shortcut(AGAIN, () -> behindGuide(viewModel::redo));
        for (int i = 0; i < Math.min(MOST_PLACES_BY_KEY, places.size()); i++) {
            Destination destination = places.get(i).destination();
            shortcut("Shortcut+" + (i + 1), () -> behindGuide(() -> viewModel.goTo(destination)));
            shortcut("Shortcut+Numpad " + (i + 1), () -> behindGuide(() -> viewModel.goTo(destination)));
        }
    }

    /** An open menu or list lets go of the arrows that it has no use for, which would lead the focus away under it. */
    private static void stayInMenu(KeyEvent event) {
        boolean open = event.getTarget() instanceof MenuButton menu && menu.isShowing()
                || event.getTarget() instanceof ComboBox<?> box && box.isShowing();
        if (open && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            event.consume();
        }
        // A closed one keeps Esc too; it is meant for what is around it.
        boolean closed = event.getTarget() instanceof MenuButton menu && !menu.isShowing()
                || event.getTarget() instanceof ComboBoxBase<?> box && !box.isShowing();
        if (closed && event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof Node box) {
            box.addEventFilter(KeyEvent.KEY_PRESSED, new EventHandler<>() {
                @Override
                public void handle(KeyEvent escape) {
                    box.removeEventFilter(KeyEvent.KEY_PRESSED, this);
                    letThrough(box, escape);
                }
            });
        }
    }

    /** What the field itself does with it comes first: it brings back what was there before something was typed. */
    private static void letThrough(Node box, KeyEvent escape) {
        if (escape.getCode() == KeyCode.ESCAPE && !escape.isConsumed()) {
            Node around = box.getParent();
            escape.consume();
            Event.fireEvent(around, escape.copyFor(around, around));
        }
    }

    /** A field that has nothing more to undo would keep the key all the same. */
    private void undoBehindField(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl field) || keepsUndo(field)) {
            return;
        }
        if (UNDO.match(event) && !field.isUndoable()) {
            viewModel.undo();
            event.consume();
        } else if ((REDO.match(event) || AGAIN.match(event)) && !field.isRedoable()) {
            viewModel.redo();
            event.consume();
        }
    }

    private static boolean keepsUndo(Node node) {
        return node.getStyleClass().contains(Popover.OWN_UNDO)
                || node.getParent() != null && keepsUndo(node.getParent());
    }

    private void focusPlace() {
        content.focusPlace();
    }

    /** On what lies on top: the panel that slid in, else the place. */
    private void focusTop() {
        if (side.isOpen()) {
            side.requestFocus();
        } else {
            focusPlace();
        }
    }

    private void closeTop() {
        if (!guideView.close()) {
            side.close();
        }
    }

    /** What leads elsewhere must not happen where the guide hides it. */
    private void behindGuide(Runnable action) {
        guideView.close();
        action.run();
    }

    private void shortcut(String keys, Runnable action) {
        shortcut(KeyCombination.valueOf(keys), action);
    }

    private void shortcut(KeyCombination combination, Runnable action) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && combination.match(event)) {
                action.run();
                event.consume();
            }
        });
    }
}
