package huni.ui.board;

import huni.domain.ProspectId;
import huni.ui.kit.Motion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;

/** Lets cards glide from where they were to where they belong now. */
final class CardGlide extends Transition {

    private final Motion motion;
    private final Map<CardCell, Double> shifts = new HashMap<>();

    CardGlide(Motion motion) {
        this.motion = motion;
        setInterpolator(Interpolator.EASE_OUT);
        if (!motion.reduced()) {
            setCycleDuration(motion.quick());
        }
    }

    /**
     * Runs a change that moves cells, and animates each cell from its old position to the new one. A cell that showed
     * no card before moves with the others.
     */
    void settle(List<CardCell> live, Runnable change) {
        if (motion.reduced()) {
            change.run();
            return;
        }
        Map<ProspectId, Double> before = new HashMap<>();
        live.forEach(cell -> cell.prospect().ifPresent(id -> before.put(id, cell.getLayoutY() + cell.getTranslateY())));
        finish();
        change.run();
        double most = 0;
        for (CardCell cell : live) {
            double shift = shift(cell, before, 0);
            most = Math.abs(shift) > Math.abs(most) ? shift : most;
        }
        if (most == 0) {
            return;
        }
        for (CardCell cell : live) {
            double shift = shift(cell, before, most);
            if (shift != 0) {
                shifts.put(cell, shift);
                cell.setTranslateY(shift);
            }
        }
        playFromStart();
    }

    /** The same if that is wanted; otherwise the change alone, and what glides goes on. */
    void settleIf(boolean wanted, List<CardCell> live, Runnable change) {
        if (wanted) {
            settle(live, change);
        } else {
            change.run();
        }
    }

    private static double shift(CardCell cell, Map<ProspectId, Double> before, double unknown) {
        return cell.prospect()
                .filter(before::containsKey)
                .map(id -> before.getOrDefault(id, 0.0) - cell.getLayoutY())
                .orElse(unknown);
    }

    /** Everything is where it belongs at once. */
    void finish() {
        stop();
        shifts.keySet().forEach(cell -> cell.setTranslateY(0));
        shifts.clear();
    }

    @Override
    protected void interpolate(double part) {
        shifts.forEach((cell, shift) -> cell.setTranslateY(Math.round(shift * (1 - part))));
    }
}
