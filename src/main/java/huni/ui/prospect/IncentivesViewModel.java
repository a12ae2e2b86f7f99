package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was given to move the prospect, and what is planned to be. */
final class IncentivesViewModel {

    private final ProspectScreenContext context;
    private final NextStepViewModel nextStep;
    private final Runnable all;
    private final Map<ActivityId, IncentiveViewModel> known = new HashMap<>();
    private final ObservableList<IncentiveViewModel> shown = FXCollections.observableArrayList();

    IncentivesViewModel(ProspectScreenContext context, NextStepViewModel nextStep, Runnable all) {
        this.all = all;
        this.context = context;
        this.nextStep = nextStep;
    }

    void show(List<Activity> incentives) {
        incentives.forEach(a -> known.computeIfAbsent(a.id(), _ -> new IncentiveViewModel(context, a))
                .show(a));
        List<IncentiveViewModel> now =
                incentives.stream().map(a -> known.get(a.id())).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    /** Shows what was given to all prospects. */
    void showAll() {
        all.run();
    }

    /** Opens the form that gives something. */
    void give() {
        nextStep.give();
    }

    /** Opens the form that plans to ask what came of it. */
    void followUp(IncentiveViewModel incentive) {
        nextStep.followUp(incentive.titleProperty().get(), incentive.ends().value());
    }

    /** The latest first. */
    ObservableList<IncentiveViewModel> shown() {
        return shown;
    }
}
