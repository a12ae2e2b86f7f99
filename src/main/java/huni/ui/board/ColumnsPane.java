package huni.ui.board;

import huni.domain.pipeline.Stage;
import huni.language.Texts;
import huni.ui.field.ColumnRow;
import huni.ui.kit.StageRamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The columns beside each other. It has the keyboard for all cards, so that the focus outlives every one of them.
 */
final class ColumnsPane extends Region {

    /** No card can show that the keyboard is here: the pane shows it itself. */
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final BoardViewModel board;
    private final Function<ColumnViewModel, ColumnView> columnViews;
    private final Pane content = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollThumb thumb = new ScrollThumb(Orientation.HORIZONTAL, this::scrollTo);
    private final Map<ColumnViewModel, ColumnView> known = new HashMap<>();
    private List<ColumnView> columns = List.of();
    private Optional<ColumnView> opened = Optional.empty();
    private double scroll;
    private double widest;

    /** @param columnViews makes what shows a column */
    ColumnsPane(BoardViewModel board, Texts texts, Function<ColumnViewModel, ColumnView> columnViews) {
        this.columnViews = columnViews;
        this.board = board;
        getStyleClass().addAll("board-columns", "keyboard-start");
        setId("board-cards");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("board.cards"));
        content.setManaged(false);
        content.setClip(clip);
        getChildren().addAll(content, thumb);
        board.columns().subscribe(this::rebuild);
        board.selection().changesProperty().subscribe(this::selectionChanged);
        board.sortProperty().subscribe(this::toTheTop);
        board.filter().filterProperty().subscribe(this::toTheTop);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        rebuild();
        selectionChanged();
    }

    private void rebuild() {
        List<ColumnView> shown = new ArrayList<>();
        for (ColumnViewModel column : board.columns()) {
            shown.add(known.computeIfAbsent(column, this::made));
        }
        columns = List.copyOf(shown);
        colour();
        content.getChildren().setAll(columns);
        requestLayout();
    }

    private ColumnView made(ColumnViewModel column) {
        ColumnView view = columnViews.apply(column);
        column.collapsedProperty().subscribe((_, shut) -> {
            opened = shut ? Optional.empty() : Optional.of(view);
            requestLayout();
        });
        return view;
    }

    private void colour() {
        List<ColumnView> open = columns.stream()
                .filter(column -> column.viewModel().stageProperty().get().isOpen())
                .toList();
        for (ColumnView column : columns) {
            Stage stage = column.viewModel().stageProperty().get();
            column.setColour(
                    stage.isOpen()
                            ? StageRamp.styleClass(StageRamp.tone(open.indexOf(column), open.size()))
                            : StageRamp.styleClassOf(stage.type()));
        }
    }

    /** Other cards or another order begin at their beginning. */
    private void toTheTop() {
        columns.forEach(column -> column.stack().reveal(0));
    }

    private void selectionChanged() {
        boolean slim = board.selection()
                .currentColumn()
                .filter(ColumnViewModel::isCollapsed)
                .isPresent();
        pseudoClassStateChanged(BARE, !slim && board.selection().currentCard().isEmpty());
        columns.forEach(column -> column.stack().dressAll());
        columns.forEach(column -> column.setCurrent(board.selection()
                .currentColumn()
                .filter(column.viewModel()::equals)
                .isPresent()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    List<ColumnView> columns() {
        return columns;
    }

    Optional<ColumnView> view(ColumnViewModel column) {
        return Optional.ofNullable(known.get(column));
    }

    /** The column at that place of the scene, if it is in sight. */
    Optional<ColumnView> columnAt(double sceneX, double sceneY) {
        Point2D point = new Point2D(sceneX, sceneY);
        if (!contains(sceneToLocal(point))) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.contains(column.sceneToLocal(point)))
                .findFirst();
    }

    /** Where the card is that the keyboard stands on, in the scene. */
    Optional<Bounds> currentPlace() {
        return currentCell().map(cell -> cell.localToScene(cell.getLayoutBounds()));
    }

    /** The card that the keyboard stands on, if it is in sight. */
    Optional<CardCell> currentCell() {
        Selection selection = board.selection();
        return selection
                .currentCard()
                .flatMap(face -> selection
                        .currentColumn()
                        .flatMap(this::view)
                        .flatMap(view -> view.stack().cellOf(face.id())));
    }

    /** The column on which something would be put down there: below the columns, the one above that place. */
    Optional<ColumnView> columnTo(double sceneX, double sceneY) {
        double bottom = columns.stream()
                .mapToDouble(column -> column.getLayoutY() + column.getHeight())
                .max()
                .orElse(0);
        return columnAt(sceneX, Math.min(sceneY, localToScene(0, bottom - 1).getY()));
    }

    /** Scrolls as little as needed to bring a card into sight. */
    void reveal(ColumnViewModel column, int row) {
        view(column).ifPresent(view -> {
            reveal(view);
            view.stack().reveal(row);
        });
    }

    void reveal(ColumnView view) {
        Bounds place = view.getBoundsInParent();
        if (place.getMinX() < 0) {
            scrollBy(place.getMinX());
        } else if (place.getMaxX() > content.getWidth()) {
            scrollBy(place.getMaxX() - content.getWidth());
        }
    }

    void scrollBy(double pixels) {
        scrollTo(scroll + pixels);
    }

    private void scrollTo(double wanted) {
        double to = Math.round(Math.clamp(wanted, 0, Math.max(0, widest - getWidth())));
        if (to != scroll) {
            double by = scroll - to;
            scroll = to;
            columns.forEach(column -> column.setLayoutX(column.getLayoutX() + by));
            arrangeThumb();
        }
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            scrollBy(-(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
        } else {
            columnAt(event.getSceneX(), event.getSceneY())
                    .filter(column -> !column.isSlim())
                    .ifPresent(column -> column.stack().scrollBy(-event.getDeltaY()));
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double scale = columns.isEmpty() ? 1 : columns.getFirst().scale();
        double width = getWidth();
        ColumnRow<ColumnView> row = ColumnRow.in(width, scale, columns, ColumnView::isSlim);
        widest = row.widest();
        double height = getHeight() - (widest > width ? ColumnRow.BAR_ROOM : 0);
        scroll = Math.round(Math.clamp(scroll, 0, Math.max(0, widest - width)));
        content.resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        row.lay(-scroll, height);
        arrangeThumb();
        opened.ifPresent(this::reveal);
        opened = Optional.empty();
    }

    private void arrangeThumb() {
        thumb.lay(getHeight(), getWidth(), Math.max(0, widest - getWidth()), scroll);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            @Nullable
            Node item = currentCell()
                    .map(Node.class::cast)
                    .or(() -> board.selection()
                            .currentColumn()
                            .filter(ColumnViewModel::isCollapsed)
                            .flatMap(this::view))
                    .orElse(null);
            return item;
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
