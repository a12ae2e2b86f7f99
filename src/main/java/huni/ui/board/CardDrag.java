package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.board.CardSort;
import huni.domain.prospect.MoveSource;
import huni.language.Texts;
import huni.ui.kit.Motion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** Cards in the hand, by mouse or by keyboard: from the moment they lift until they are put down or back. */
final class CardDrag {

    private record Held(MoveSource by, ColumnView from, int fromRow, ImageView picture, Point2D grip) {}

    private final BoardViewModel board;
    private final ColumnsPane pane;
    private final Pane overlay;
    private final Motion motion;
    private final Texts texts;
    private Optional<Held> held = Optional.empty();
    private Optional<ColumnView> target = Optional.empty();
    private int row;
    private boolean warm;

    CardDrag(BoardViewModel board, ColumnsPane pane, Pane overlay, Motion motion, Texts texts) {
        this.board = board;
        this.pane = pane;
        this.overlay = overlay;
        this.motion = motion;
        this.texts = texts;
        board.held().cardsProperty().subscribe(this::leaveOut);
    }

    /** In each column those are left out that are held and in it now. */
    private void leaveOut(List<CardFace> cards) {
        if (held.isPresent() && !cards.isEmpty()) {
            Set<ProspectId> ids = cards.stream().map(CardFace::id).collect(Collectors.toUnmodifiableSet());
            pane.columns()
                    .forEach(column -> column.stack()
                            .hold(
                                    ids,
                                    cards.stream()
                                            .filter(face -> face.card()
                                                    .stage()
                                                    .equals(column.viewModel().key()))
                                            .count()));
        }
    }

    /**
     * Takes a snapshot that is not shown. The first snapshot is slow (shaders, fonts), and would otherwise make the
     * first drag stutter.
     */
    void warmUp(CardCell cell) {
        if (!warm && held.isEmpty()) {
            warm = true;
            LiftedPicture.of(cell, 1, overlay);
            overlay.getChildren().clear();
        }
    }

    boolean isHolding() {
        return held.isPresent();
    }

    boolean isHeldBy(MoveSource hand) {
        return held.filter(now -> now.by() == hand).isPresent();
    }

    Optional<ColumnView> target() {
        return target;
    }

    /**
     * Lifts the cards, with one of them under the pointer.
     *
     * @param by mouse or keyboard: who lifts them puts them down
     */
    void lift(List<CardFace> cards, MoveSource by, ColumnView from, CardCell cell, Point2D scenePoint) {
        Bounds place = cell.localToScene(cell.getLayoutBounds());
        ImageView picture = LiftedPicture.of(cell, cards.size(), overlay);
        double edge = (picture.getImage().getWidth() - place.getWidth()) / 2;
        double top = (picture.getImage().getHeight() - place.getHeight()) / 2;
        // The card may have moved away from under the pointer since the button went down.
        Point2D at = place.contains(scenePoint) ? scenePoint : new Point2D(place.getCenterX(), place.getCenterY());
        Point2D grip = new Point2D(at.getX() - place.getMinX() + edge, at.getY() - place.getMinY() + top);
        Set<ProspectId> ids = cards.stream().map(CardFace::id).collect(Collectors.toUnmodifiableSet());
        int fromRow = from.stack().rowWithout(ids, cell);
        held = Optional.of(new Held(by, from, fromRow, picture, grip));
        board.held().hold(cards);
        put(picture, new Point2D(place.getMinX() - edge, place.getMinY() - top));
        aim(Optional.of(from), Math.min(fromRow, from.stack().others().count()));
        pane.setAccessibleText(texts.text("board.carry", cards.getFirst().card().company()));
    }

    private void put(ImageView picture, Point2D scene) {
        Point2D at = overlay.sceneToLocal(scene);
        picture.setTranslateX(Math.round(at.getX()));
        picture.setTranslateY(Math.round(at.getY()));
    }

    /** Moves the held cards to the pointer. While something covers the board, they are over no column. */
    void follow(double sceneX, double sceneY, boolean covered) {
        held.ifPresent(now -> {
            put(
                    now.picture(),
                    new Point2D(sceneX - now.grip().getX(), sceneY - now.grip().getY()));
            double middle =
                    sceneY - now.grip().getY() + now.picture().getImage().getHeight() / 2;
            Optional<ColumnView> over = covered ? Optional.empty() : pane.columnTo(sceneX, sceneY);
            aim(over, over.map(column -> rowAt(now, column, sceneX, middle)).orElse(0));
        });
    }

    private int rowAt(Held now, ColumnView column, double sceneX, double sceneY) {
        if (column.isSlim()) {
            return 0;
        }
        if (board.sortProperty().get() != CardSort.MANUAL) {
            return column == now.from()
                    ? Math.min(now.fromRow(), column.stack().others().count())
                    : board.layout()
                            .sortedRow(
                                    board.held().cards().getFirst(),
                                    column.stack().others());
        }
        return column.stack().gapAt(column.stack().sceneToLocal(sceneX, sceneY).getY());
    }

    /** Moves the place where the cards would be put down, by keyboard. */
    void step(int acrossBy, int downBy) {
        if (held.isEmpty() || target.isEmpty()) {
            return;
        }
        List<ColumnView> columns = pane.columns();
        Held now = held.orElseThrow();
        int at = Math.clamp((long) columns.indexOf(target.orElseThrow()) + acrossBy, 0, columns.size() - 1);
        ColumnView there = columns.get(at);
        boolean manual = board.sortProperty().get() == CardSort.MANUAL;
        int to;
        if (there.isSlim()) {
            to = 0;
        } else if (manual) {
            to = Math.clamp((long) row + downBy, 0, there.stack().others().count());
        } else {
            to = rowAt(now, there, 0, 0);
        }
        aim(Optional.of(there), to);
        pane.reveal(there);
        if (!there.isSlim()) {
            there.stack().reveal(to);
        }
        Bounds slot = there.slotBounds(to);
        double lift = motion.reduced() ? 0 : 6;
        Point2D resting = over(now.picture(), slot);
        glide(now.picture(), resting.add(lift, -lift), () -> {});
        pane.setAccessibleText(texts.text(
                "board.carry.at", there.viewModel().headProperty().get().name(), to + 1));
    }

    private void aim(Optional<ColumnView> there, int atRow) {
        if (there.equals(target) && atRow == row) {
            return;
        }
        target.filter(old -> there.filter(old::equals).isEmpty()).ifPresent(old -> {
            old.setTarget(false);
            old.openGap(OptionalInt.empty());
        });
        target = there;
        row = atRow;
        there.ifPresent(column -> {
            column.setTarget(true);
            column.openGap(column.isSlim() ? OptionalInt.empty() : OptionalInt.of(atRow));
        });
    }

    /** Puts the cards down at the place shown; back where they came from if that changes nothing. */
    void drop() {
        if (held.isEmpty()) {
            return;
        }
        Held now = held.orElseThrow();
        List<CardFace> cards = board.held().cards();
        if (target.filter(there -> changes(cards, there)).isEmpty()) {
            putBack();
            return;
        }
        ColumnView there = target.orElseThrow();
        CardPlace place = board.layout().place(there.viewModel(), there.stack().others(), row);
        Bounds slot = there.slotBounds(row);
        end();
        board.moves().move(cards, place, now.by());
        pane.columns().forEach(ColumnView::settle);
        land(now.picture(), slot);
    }

    /** Inside a column, only the manual order has places. */
    private boolean changes(List<CardFace> cards, ColumnView there) {
        boolean allFromThere = cards.stream()
                .allMatch(face -> face.card().stage().equals(there.viewModel().key()));
        boolean manual = board.sortProperty().get() == CardSort.MANUAL;
        return !allFromThere || manual && !there.stack().standAsBefore(row, cards);
    }

    /** Puts the cards back where they came from, or where they are by now. */
    void putBack() {
        held.ifPresent(now -> {
            CardFace first = board.held().cards().getFirst();
            end();
            pane.columns().forEach(ColumnView::settle);
            ColumnView home = pane.columns().stream()
                    .filter(column ->
                            column.viewModel().key().equals(first.card().stage()))
                    .findFirst()
                    .orElse(now.from());
            int there = home.equals(now.from())
                    ? now.fromRow()
                    : Math.max(0, home.stack().others().rowOf(first.id()));
            land(now.picture(), home.slotBounds(there));
        });
    }

    private void end() {
        target.ifPresent(column -> column.setTarget(false));
        target = Optional.empty();
        held = Optional.empty();
        board.held().release();
        row = 0;
        pane.setAccessibleText(texts.text("board.cards"));
    }

    private void land(ImageView picture, Bounds slot) {
        glide(picture, over(picture, slot), () -> overlay.getChildren().remove(picture));
    }

    /** The position at which the picture without its shadow covers the slot. */
    private static Point2D over(ImageView picture, Bounds slot) {
        double side = (picture.getImage().getWidth() - slot.getWidth()) / 2;
        double top = (picture.getImage().getHeight() - slot.getHeight()) / 2;
        return new Point2D(slot.getMinX() - side, slot.getMinY() - top);
    }

    private void glide(ImageView picture, Point2D scene, Runnable then) {
        if (motion.reduced()) {
            put(picture, scene);
            then.run();
            return;
        }
        Point2D to = overlay.sceneToLocal(scene);
        TranslateTransition move = new TranslateTransition(motion.quick(), picture);
        move.setInterpolator(Interpolator.EASE_OUT);
        move.setToX(Math.round(to.getX()));
        move.setToY(Math.round(to.getY()));
        move.setOnFinished(_ -> then.run());
        move.play();
    }
}
