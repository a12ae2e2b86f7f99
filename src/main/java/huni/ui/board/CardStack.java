package huni.ui.board;

import huni.domain.ProspectId;
import huni.ui.kit.Motion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The cards of a column under each other, all of one height. Only those in sight have a cell; cells are used again.
 * Cards that are held are left out, and the slot where they would be put down is kept free.
 */
final class CardStack extends Region {

    private static final double SIDE = 8;
    private static final double BETWEEN = 8;

    private final Pane cells = new Pane();
    private final Region slot = new Region();
    private final Rectangle clip = new Rectangle();
    private final ScrollThumb thumb = new ScrollThumb(Orientation.VERTICAL, this::scrollTo);
    private final CardGlide settling;
    private final Consumer<CardCell> dress;
    private final IntConsumer looked;
    private final List<CardCell> live = new ArrayList<>();
    private final List<CardCell> spare = new ArrayList<>();
    private Rows rows = Rows.NONE;
    private Rows shown = Rows.NONE;
    private Set<ProspectId> held = Set.of();
    private long heldFromHere;
    private OptionalInt gap = OptionalInt.empty();
    private double cardHeight = 100;
    private double scroll;

    /**
     * @param dress marks a cell as chosen or not
     * @param looked hears of the last row in sight
     */
    CardStack(Motion motion, Consumer<CardCell> dress, IntConsumer looked) {
        this.dress = dress;
        this.looked = looked;
        this.settling = new CardGlide(motion);
        getStyleClass().add("board-cards");
        slot.getStyleClass().add("board-slot");
        slot.setManaged(false);
        slot.setVisible(false);
        slot.setMouseTransparent(true);
        cells.setManaged(false);
        cells.setClip(clip);
        cells.getChildren().add(slot);
        getChildren().addAll(cells, thumb);
    }

    /** Shows other cards; where only a few came or went, the others glide. */
    void show(Rows newRows) {
        settling.settleIf(newRows.without(held, heldFromHere).isNear(shown), live, () -> replaceBy(newRows));
    }

    /** The card at the top stays where it is on the screen. */
    private void replaceBy(Rows newRows) {
        Optional<ProspectId> top = shown.at(topRow()).map(CardFace::id);
        double below = scroll - topRow() * pitch();
        rows = newRows;
        shown = newRows.without(held, heldFromHere);
        if (scroll > 0 && gap.isEmpty()) {
            top.map(shown::rowOf).filter(row -> row >= 0).ifPresent(row -> scroll = row * pitch() + below);
        }
        arrange();
    }

    Rows others() {
        return shown;
    }

    /**
     * Leaves out the cards that are held now, and closes up.
     *
     * @param fromHere how many of them are from this column, read or not
     */
    void hold(Set<ProspectId> newHeld, long fromHere) {
        if (!held.equals(newHeld) || heldFromHere != fromHere) {
            settling.settle(live, () -> {
                held = newHeld;
                heldFromHere = fromHere;
                shown = rows.without(held, heldFromHere);
                arrange();
            });
        }
    }

    /** Makes room above a row; empty closes it. */
    void openGap(OptionalInt row) {
        if (!gap.equals(row)) {
            settling.settle(live, () -> {
                gap = row;
                arrange();
            });
        }
    }

    /** Nothing is held any more and no room is kept: every card is where it belongs. */
    void settle() {
        if (!held.isEmpty() || gap.isPresent()) {
            settling.settle(live, () -> {
                held = Set.of();
                heldFromHere = 0;
                gap = OptionalInt.empty();
                shown = rows;
                arrange();
            });
        }
    }

    void setCardHeight(double height) {
        if (cardHeight != height) {
            scroll = scroll / pitch() * (height + BETWEEN);
            cardHeight = height;
            requestLayout();
        }
    }

    double cardHeight() {
        return cardHeight;
    }

    private double pitch() {
        return cardHeight + BETWEEN;
    }

    private int topRow() {
        return (int) (scroll / pitch());
    }

    int rowsInSight() {
        return Math.max(1, (int) (getHeight() / pitch()));
    }

    void scrollBy(double pixels) {
        scrollTo(scroll + pixels);
    }

    private void scrollTo(double wanted) {
        double to = Math.round(Math.clamp(wanted, 0, maxScroll()));
        if (to != scroll) {
            settling.finish();
            scroll = to;
            arrange();
        }
    }

    private double maxScroll() {
        int slots = shown.count() + (gap.isPresent() ? 1 : 0);
        return Math.max(0, slots * pitch() - getHeight());
    }

    /** Scrolls as little as needed to bring a row into sight. */
    void reveal(int row) {
        double top = row * pitch();
        if (top < scroll) {
            scrollTo(top);
        } else if (top + pitch() > scroll + getHeight()) {
            scrollTo(top + pitch() - getHeight());
        }
    }

    /** The row above which a card would be put down whose middle is at that height; one in sight. */
    int gapAt(double y) {
        double inSight = Math.clamp(y, 0, Math.max(0, getHeight() - 1));
        return (int) Math.clamp(Math.floor((inSight + scroll) / pitch()), 0, shown.count());
    }

    /** Where the row is on the screen, in the scene. */
    Bounds slotBounds(int row) {
        double y = Math.clamp(row * pitch() - scroll, 0, Math.max(0, getHeight() - cardHeight));
        return localToScene(new javafx.geometry.BoundingBox(SIDE, y, getWidth() - 2 * SIDE, cardHeight));
    }

    Optional<CardCell> cellOf(ProspectId prospect) {
        return live.stream()
                .filter(cell -> cell.prospect().filter(prospect::equals).isPresent())
                .findFirst();
    }

    boolean isOver(Point2D scene) {
        return contains(sceneToLocal(scene));
    }

    /** Whether lifted cards, put down at that row of the others, stand where they stood. */
    boolean standAsBefore(int row, List<CardFace> cards) {
        return shown.with(row, cards).sameOrderAs(rows);
    }

    int rowOf(CardCell cell) {
        return cell.prospect().map(shown::rowOf).orElse(-1);
    }

    /** The row of a card among those that stay when it is lifted with others. */
    int rowWithout(Set<ProspectId> lifted, CardCell cell) {
        return (int) shown.read().stream()
                .limit(Math.max(0, rowOf(cell)))
                .filter(face -> !lifted.contains(face.id()))
                .count();
    }

    /** Marks the cells anew. */
    void dressAll() {
        live.forEach(dress);
    }

    @Override
    protected void layoutChildren() {
        cells.resizeRelocate(0, 0, getWidth(), getHeight());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        arrange();
    }

    private void arrange() {
        if (getHeight() <= 0) {
            return;
        }
        scroll = Math.round(Math.clamp(scroll, 0, maxScroll()));
        int first = (int) Math.max(0, Math.floor(scroll / pitch()) - 1);
        int last = (int) Math.floor((scroll + getHeight()) / pitch()) + 1;
        List<Integer> needed = new ArrayList<>();
        for (int place = first; place <= last; place++) {
            int row = rowAt(place);
            if (row >= 0 && row < shown.count()) {
                needed.add(row);
            }
        }
        assign(needed);
        slot.setVisible(gap.isPresent());
        gap.ifPresent(row -> slot.resizeRelocate(SIDE, row * pitch() - scroll, getWidth() - 2 * SIDE, cardHeight));
        thumb.lay(getWidth() - 1, getHeight(), maxScroll(), scroll);
        looked.accept(needed.isEmpty() ? 0 : needed.getLast());
    }

    private int rowAt(int place) {
        if (gap.isEmpty() || place < gap.getAsInt()) {
            return place;
        }
        return place == gap.getAsInt() ? -1 : place - 1;
    }

    private double top(int row) {
        int place = gap.isPresent() && row >= gap.getAsInt() ? row + 1 : row;
        return place * pitch() - scroll;
    }

    private void assign(List<Integer> needed) {
        Map<ProspectId, CardCell> known = new HashMap<>();
        List<CardCell> free = new ArrayList<>();
        for (CardCell cell : live) {
            cell.prospect().ifPresentOrElse(id -> known.put(id, cell), () -> free.add(cell));
        }
        List<Optional<CardCell>> kept = new ArrayList<>();
        for (int row : needed) {
            kept.add(shown.at(row).flatMap(face -> Optional.ofNullable(known.remove(face.id()))));
        }
        free.addAll(known.values());
        live.clear();
        for (int i = 0; i < needed.size(); i++) {
            CardCell cell = kept.get(i).orElseGet(() -> free.isEmpty() ? spareCell() : free.removeLast());
            cell.show(shown.at(needed.get(i)));
            dress.accept(cell);
            cell.setVisible(true);
            cell.resizeRelocate(SIDE, top(needed.get(i)), getWidth() - 2 * SIDE, cardHeight);
            live.add(cell);
        }
        free.forEach(cell -> {
            cell.setVisible(false);
            cell.setTranslateY(0);
            cell.show(Optional.empty());
            spare.add(cell);
        });
    }

    private CardCell spareCell() {
        if (!spare.isEmpty()) {
            return spare.removeLast();
        }
        CardCell made = new CardCell();
        cells.getChildren().add(made);
        made.applyCss();
        return made;
    }
}
