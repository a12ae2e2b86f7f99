package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.ui.board.CardFace.Fill;
import huni.ui.board.CardFace.Mark;
import huni.ui.board.CardFace.StepState;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Hint;
import huni.ui.kit.Icons;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A cell that shows a card. Cells are reused while scrolling; each is cached as a bitmap, so that scrolling does not
 * draw it again.
 */
final class CardCell extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass HALF = PseudoClass.getPseudoClass("half");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final List<PseudoClass> STEPS = Stream.of("overdue", "today", "later", "none", "quiet")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private final EllipsisLabel company = new EllipsisLabel("", "card-company");
    private final Label worth = figure("card-worth");
    private final EllipsisLabel contact = new EllipsisLabel("", "card-quiet");
    private final Label expected = figure("card-quiet");
    private final Text stepIcon = Icons.MISSING.node("card-step-icon");
    private final EllipsisLabel step = new EllipsisLabel("", "card-step");
    private final List<Label> marks =
            Stream.generate(() -> figure("card-mark")).limit(3).toList();
    private final HBox marked = new HBox();
    private final Tag incentive = new Tag("", Tone.ACCENT);
    private final Tag waiting = new Tag("", Tone.AMBER);
    private final Tag stale = new Tag("", Tone.RED);
    private final Tag slipped = new Tag("", Tone.AMBER);
    private final Label days = figure("card-quiet");
    private Optional<CardFace> face = Optional.empty();

    CardCell() {
        getStyleClass().add("board-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
        marked.getStyleClass().add("card-marks");
        marked.setAlignment(Pos.CENTER_LEFT);
        marked.getChildren().addAll(marks);
        hint(marked, shown -> shown.marks().stream().map(Mark::words).collect(Collectors.joining("\n")));
        hint(expected, CardFace::chance);
        hint(incentive, CardFace::incentive);
        hint(waiting, shown -> shown.waiting().words());
        hint(stale, CardFace::stale);
        hint(slipped, shown -> shown.slipped().words());
        waiting.setEllipsisString("");
        waiting.setGraphic(Icons.REQUEST.node());
        incentive.setEllipsisString("");
        stale.setEllipsisString("");
        incentive.setGraphic(Icons.GIFT.node());
        stale.setGraphic(Icons.STALE.node());
        slipped.setEllipsisString("");
        slipped.setGraphic(Icons.SLIPPED.node());
        getChildren()
                .addAll(
                        company, worth, contact, expected, stepIcon, step, marked, incentive, slipped, stale, waiting,
                        days);
        stepIcon.setManaged(false);
        show(Optional.empty());
    }

    private static Label figure(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void hint(Node part, Function<CardFace, String> words) {
        Hint.on(part, () -> face.map(words).orElse(""));
    }

    Optional<ProspectId> prospect() {
        return face.map(CardFace::id);
    }

    Optional<CardFace> face() {
        return face;
    }

    /** Shows a card; empty shows one that has not been read yet. */
    void show(Optional<CardFace> shown) {
        if (face.equals(shown) && !company.getText().isEmpty()) {
            return;
        }
        face = shown;
        pseudoClassStateChanged(UNREAD, shown.isEmpty());
        getChildren().forEach(child -> child.setVisible(shown.isPresent()));
        shown.ifPresentOrElse(this::write, () -> setAccessibleText(""));
    }

    private void write(CardFace shown) {
        company.setText(shown.card().company());
        worth.setText(shown.worth());
        contact.setText(shown.card().contact());
        expected.setText(shown.expected());
        step.setText(shown.step().words());
        picture(shown.step().state(), shown.step().kind());
        for (int i = 0; i < STEPS.size(); i++) {
            pseudoClassStateChanged(STEPS.get(i), i == shown.step().state().ordinal());
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = shown.marks().get(i);
            marks.get(i).setText(mark.asked() ? mark.letter() + "?" : mark.letter());
            marks.get(i).pseudoClassStateChanged(ASKED, mark.asked());
            marks.get(i).pseudoClassStateChanged(HALF, mark.fill() == Fill.HALF);
            marks.get(i).pseudoClassStateChanged(FULL, mark.fill() == Fill.FULL);
        }
        write(incentive, shown.incentive());
        write(waiting, shown.waiting().time());
        waiting.setTone(shown.waiting().late() ? Tone.RED : Tone.AMBER);
        write(stale, shown.stale());
        write(slipped, shown.slipped().times());
        days.setText(shown.days());
        setAccessibleText(shown.spoken());
        requestLayout();
    }

    private static void write(Label tag, String words) {
        tag.setText(words);
        tag.setVisible(!words.isEmpty());
    }

    private void picture(StepState state, Optional<ActivityKind> kind) {
        Optional<Icons> icon = icon(state, kind);
        stepIcon.setVisible(icon.isPresent());
        icon.ifPresent(shown -> stepIcon.setText(shown.node().getText()));
    }

    private static Optional<Icons> icon(StepState state, Optional<ActivityKind> kind) {
        if (state == StepState.NONE) {
            return Optional.of(Icons.MISSING);
        }
        return kind.map(k -> switch (k) {
            case CALL -> Icons.PHONE;
            case EMAIL -> Icons.MAIL;
            case APPOINTMENT -> Icons.APPOINTMENT;
            case TASK -> Icons.TASK;
            case INFORMATION_REQUEST -> Icons.REQUEST;
            case INCENTIVE -> Icons.GIFT;
            case NOTE -> Icons.NOTE;
        });
    }

    void mark(boolean chosen, boolean current) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Whether it stands there only because that is tried. */
    void markTried(boolean tried) {
        pseudoClassStateChanged(TRIED, tried);
    }

    /** A snapshot of the card as it looks while dragged: without the border of a selected card. */
    Image drawnLifted(SnapshotParameters how) {
        boolean chosen = getPseudoClassStates().contains(CHOSEN);
        boolean current = getPseudoClassStates().contains(CURRENT);
        mark(false, false);
        pseudoClassStateChanged(LIFTED, true);
        setCache(false);
        Image drawn = snapshot(how, null);
        setCache(true);
        pseudoClassStateChanged(LIFTED, false);
        mark(chosen, current);
        return drawn;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double y = snappedTopInset();
        y += pair(company, worth, left, right, y) + 3;
        y += pair(contact, expected, left, right, y) + 3;
        double line = step.prefHeight(-1);
        double text = left;
        if (stepIcon.isVisible()) {
            Bounds icon = stepIcon.getLayoutBounds();
            stepIcon.relocate(left, Math.round(y + (line - icon.getHeight()) / 2));
            text += Math.ceil(icon.getWidth()) + 5;
        }
        step.resizeRelocate(text, y, Math.max(0, right - text), line);
        foot(left, right);
    }

    private static double pair(Label start, Label end, double left, double right, double y) {
        double endWidth = Math.min(end.prefWidth(-1), right - left);
        double height = Math.max(start.prefHeight(-1), end.prefHeight(-1));
        end.resizeRelocate(right - endWidth, y, endWidth, height);
        double room = Math.max(0, right - left - endWidth - 8);
        start.resizeRelocate(left, y, Math.min(room, start.prefWidth(-1)), height);
        return height;
    }

    private void foot(double left, double right) {
        double height = Math.ceil(marked.prefHeight(-1));
        double y = getHeight() - snappedBottomInset() - height;
        double marksWidth = marked.prefWidth(-1);
        marked.resizeRelocate(left, y, marksWidth, height);
        double x = right;
        for (Label label : List.of(days, waiting, stale, slipped, incentive)) {
            if (!label.isVisible() || label.getText().isEmpty()) {
                continue;
            }
            double room = x - left - marksWidth - 4;
            double width = Math.min(label.prefWidth(-1), Math.max(room, 0));
            // Too narrow for its word, a tag is its icon alone; the word is its tooltip.
            if (width < label.prefWidth(-1) && label.getGraphic() != null) {
                width = Math.min(
                        width, label.getGraphic().prefWidth(-1) + label.snappedLeftInset() + label.snappedRightInset());
            }
            double labelHeight = label.prefHeight(-1);
            x -= width;
            label.resizeRelocate(x, y + Math.round((height - labelHeight) / 2), width, labelHeight);
            x -= 6;
        }
    }
}
