package huni.ui.plan;

import huni.domain.activity.FollowThrough.Role;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an appointment asks beside its time, and apart from that what it will carry. */
final class AppointmentFields extends VBox {

    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);

    private final AppointmentInput viewModel;
    private final Texts texts;
    private final VBox parts = new VBox();
    private final HBox decider = new HBox();
    private final VBox aside = new VBox();
    private final Label close;

    AppointmentFields(AppointmentInput viewModel, Texts texts, Runnable onEnter) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("appointment-fields");
        Field location = Inputs.plain(
                "plan-location",
                texts.text("plan.location"),
                viewModel.locationProperty(),
                new ReadOnlyStringWrapper(""),
                onEnter);
        this.close = new CloseLabel("plan-close", viewModel.closeProperty());
        Chip moves = new Chip("");
        moves.setId("plan-moves");
        moves.textProperty().bind(viewModel.wayProperty());
        moves.selectedProperty().bindBidirectional(viewModel.movesProperty());
        viewModel.wayProperty().subscribe(way -> Inputs.show(moves, !way.isEmpty()));
        parts.getStyleClass().add("plan-parts");
        viewModel.parts().subscribe(this::showParts);
        showParts();
        viewModel.deciderProperty().subscribe(_ -> showDecider());
        decider.getStyleClass().add("plan-decider");
        aside.getStyleClass().add("appointment-fields");
        aside.getChildren().setAll(parts, decider);
        getChildren().addAll(Inputs.row(location, length()), moves);
    }

    /** What speaks against the time: to be shown right below it, where it is in sight. */
    Label close() {
        return close;
    }

    /** What the appointment will carry, and who decides: nothing to fill in. */
    VBox aside() {
        return aside;
    }

    private Field length() {
        MenuButton pick = new MenuButton();
        pick.setId("plan-length");
        pick.getStyleClass().addAll("pick", "field-pick");
        pick.setMaxWidth(Double.MAX_VALUE);
        for (Integer minutes : LENGTHS) {
            MenuItem item = new MenuItem(words(minutes));
            item.setOnAction(_ -> viewModel.minutesProperty().set(minutes));
            pick.getItems().add(item);
        }
        viewModel.minutesProperty().subscribe(now -> {
            pick.setText(words(now));
            pick.setAccessibleText(texts.text("plan.length") + ": " + words(now));
        });
        return new Field(texts.text("plan.length"), pick);
    }

    private String words(int minutes) {
        return minutes % 60 == 0
                ? texts.text("plan.length.hours", minutes / 60)
                : texts.text("plan.length.minutes", minutes);
    }

    private void showParts() {
        Label title = new Label(texts.text("plan.parts"));
        title.getStyleClass().add("field-caption");
        parts.getChildren().setAll(title);
        viewModel.parts().forEach(part -> parts.getChildren().add(part(part)));
        Inputs.show(parts, !viewModel.parts().isEmpty());
    }

    private static Node part(AppointmentInput.PartLine part) {
        Label what = new Label(part.what(), icon(part.role()).node("muted"));
        what.setMinWidth(USE_PREF_SIZE);
        Label when = new Label(part.when());
        when.getStyleClass().add("muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(what, gap, when);
        row.getStyleClass().add("plan-part");
        return row;
    }

    private static Icons icon(Role role) {
        return ActivityIcons.of(role.kind());
    }

    private void showDecider() {
        decider.getChildren().clear();
        viewModel.deciderProperty().get().ifPresent(known -> {
            Label words = new Label(known.words());
            words.getStyleClass().add("muted");
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setPrefWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            decider.getChildren()
                    .addAll(
                            new Tag(
                                    texts.text(known.confirmed() ? "plan.decider.yes" : "plan.decider.no"),
                                    known.confirmed() ? Tone.GREEN : Tone.AMBER),
                            words);
        });
        Inputs.show(decider, !decider.getChildren().isEmpty());
    }
}
