package huni.ui.list;

import huni.domain.dossier.ProspectRow;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.gate.GateForm;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Motion;
import huni.ui.kit.Popover;
import huni.ui.plan.PlanForm;
import huni.ui.plan.PlanFormViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The small forms for what is done with chosen prospects: one at a time. */
final class ChosenForms {

    private final ProspectsViewModel list;
    private final Texts texts;
    private final Motion motion;
    private final Supplier<Node> place;
    private final Runnable back;
    private Optional<Popover> shown = Optional.empty();
    private int turn;
    private Runnable closeGate = () -> {};

    /**
     * @param place what they open under
     * @param back puts the keyboard back on the list
     */
    ChosenForms(ProspectsViewModel list, Texts texts, Motion motion, Supplier<Node> place, Runnable back) {
        this.list = list;
        this.texts = texts;
        this.motion = motion;
        this.place = place;
        this.back = back;
        list.actions().gateProperty().subscribe(this::showGate);
        list.actions().parkedProperty().subscribe((_, rows) -> plan(rows, true));
    }

    private void showGate(Optional<ChosenActions.AskedGate> asked) {
        if (asked.isEmpty()) {
            closeGate.run();
        }
        asked.ifPresent(gate -> {
            closeGate = closing();
            GateForm form = new GateForm(gate.form(), texts);
            show(form, gate.draft().typedProperty(), () -> {
                if (list.actions().gateProperty().get().equals(asked)) {
                    gate.form().cancel();
                }
            });
            form.focusFirst();
        });
    }

    /** Plans the same next step for each of them. */
    void plan(List<ProspectRow> rows) {
        plan(rows, false);
    }

    private void plan(List<ProspectRow> rows, boolean areParked) {
        PlanFormViewModel planning = list.actions().planning(rows, areParked, closing());
        PlanForm form = new PlanForm(planning, list.actions().formats(), texts);
        show(form, planning.typedProperty(), planning::putAside);
        form.focusFirst();
    }

    /** Asks for a tag that nobody has yet, and puts it on them. */
    void newTag(List<ProspectRow> rows) {
        Runnable close = closing();
        StringProperty words = new SimpleStringProperty(this, "tag", "");
        Runnable put = () -> {
            if (!words.get().isBlank()) {
                close.run();
                list.actions().tag(rows, words.get(), true);
            }
        };
        TextField input = Inputs.entering("new-tag", words, put);
        Button add = Buttons.primary(texts.text("prospects.tag.add"), put);
        add.setId("new-tag-add");
        add.disableProperty().bind(words.isEmpty());
        HBox buttons = new HBox(Buttons.plain(texts.text("prospects.tag.cancel"), close), add);
        buttons.getStyleClass().add("new-tag-buttons");
        Label title = new Label(texts.text("prospects.tag.title"));
        title.getStyleClass().add("section");
        VBox form = new VBox(title, new Field(texts.text("prospects.tag.caption"), input), buttons);
        form.getStyleClass().add("new-tag");
        show(form, words.isNotEmpty(), () -> {});
        input.requestFocus();
    }

    private void show(Node form, ObservableBooleanValue typed, Runnable onClosed) {
        close();
        turn++;
        Popover popover = new Popover(form, motion);
        popover.stayWhile(typed);
        shown = Optional.of(popover);
        popover.showUnder(place.get(), () -> {
            onClosed.run();
            back.run();
        });
    }

    /** How what is shown next closes because it is done, which may come late: what is shown in its place by then stays. */
    private Runnable closing() {
        int mine = turn + 1;
        return () -> {
            if (turn == mine) {
                close();
            }
        };
    }

    private void close() {
        Optional<Popover> open = shown;
        shown = Optional.empty();
        open.ifPresent(Popover::hide);
    }
}
