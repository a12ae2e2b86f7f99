package huni.ui.field;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.language.Texts;
import huni.ui.kit.Notices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What if: while it is on, cards are moved to see what that would do, and nothing of it is saved. The trials are kept
 * here alone, and dropped when it is left. For the screen's thread.
 */
public final class WhatIf {

    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");
    private final ReadOnlyObjectWrapper<List<TrialMove>> trials =
            new ReadOnlyObjectWrapper<>(this, "trials", List.of());
    private final BooleanProperty covered = new SimpleBooleanProperty(this, "covered");
    private int made;

    /** It is off. */
    public WhatIf(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /**
     * Prospects that were moved together.
     *
     * @param number tells it from every other one
     */
    public record TrialMove(int number, Set<ProspectId> prospects, StageKey to) {

        public TrialMove {
            prospects = Set.copyOf(prospects);
        }
    }

    /** Whether moves are only tried. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** What was tried, the oldest first. */
    public ReadOnlyObjectProperty<List<TrialMove>> trialsProperty() {
        return trials.getReadOnlyProperty();
    }

    /** Whether moves are only tried. */
    public boolean isOn() {
        return on.get();
    }

    /**
     * Whether a page lies over the board, such as an opened prospect. What is done there is saved and undone as ever, and
     * what was tried waits behind it.
     */
    public BooleanProperty coveredProperty() {
        return covered;
    }

    /** Whether undo is of what was tried. */
    public boolean undoesTrials() {
        return isOn() && !covered.get();
    }

    /** From now on moves are only tried. */
    public void begin() {
        on.set(true);
    }

    /** Begins or leaves it. */
    public void toggle() {
        if (isOn()) {
            leave();
        } else {
            begin();
        }
    }

    /** Drops what was tried, says how much that was, and lets moves be saved again. */
    public void leave() {
        if (isOn()) {
            int dropped = trials.get().size();
            on.set(false);
            trials.set(List.of());
            notices.say(texts.text("whatif.left", dropped));
        }
    }

    /** Keeps that these would be in that stage. */
    public TrialMove keep(Set<ProspectId> prospects, StageKey to) {
        made++;
        TrialMove move = new TrialMove(made, prospects, to);
        List<TrialMove> more = new ArrayList<>(trials.get());
        more.add(move);
        trials.set(List.copyOf(more));
        return move;
    }

    /** Drops what was tried last, if anything was. */
    public void takeBack() {
        List<TrialMove> all = trials.get();
        if (!all.isEmpty()) {
            trials.set(List.copyOf(all.subList(0, all.size() - 1)));
        }
    }

    /** Where each of the tried prospects would be at last. */
    public Map<ProspectId, StageKey> ends() {
        Map<ProspectId, StageKey> ends = new HashMap<>();
        trials.get().forEach(move -> move.prospects().forEach(one -> ends.put(one, move.to())));
        return ends;
    }

    /** Undo of a window: of what was tried, or the other one. */
    public Runnable undoOr(Runnable other) {
        return () -> {
            if (undoesTrials()) {
                takeBack();
            } else {
                other.run();
            }
        };
    }

    /** Redo of a window; where undo is of what was tried it says that nothing is saved. */
    public Runnable redoOrSay(Runnable redo) {
        return () -> {
            if (undoesTrials()) {
                saving(redo);
            } else {
                redo.run();
            }
        };
    }

    /** Does what would be saved; while it is on it says instead that nothing is, and offers to leave it. */
    public void saving(Runnable save) {
        if (isOn()) {
            notices.say(texts.text("whatif.nothing_saved"), texts.text("whatif.leave"), this::leave);
        } else {
            save.run();
        }
    }
}
