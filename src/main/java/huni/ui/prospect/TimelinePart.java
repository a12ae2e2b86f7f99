package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.MarkedText;
import huni.ui.plan.ActivityIcons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened, the latest first; older pages come when asked for. */
final class TimelinePart extends VBox {

    private final TimelineViewModel viewModel;
    private final VBox rows = new VBox();

    TimelinePart(TimelineViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        getStyleClass().add("timeline");
        Button older = Buttons.quiet(texts.text("prospect.timeline.older"), viewModel::showOlder);
        older.setId("timeline-older");
        viewModel.olderProperty().subscribe(more -> Inputs.show(older, more));
        viewModel.rows().subscribe(this::showRows);
        showRows();
        getChildren().addAll(rows, older);
    }

    private void showRows() {
        rows.getChildren()
                .setAll(viewModel.rows().stream().map(TimelinePart::row).toList());
    }

    private static Node row(TimelineViewModel.Row row) {
        Label when = new Label(row.when());
        when.getStyleClass().addAll("muted", "timeline-when");
        Label icon = new Label();
        icon.setGraphic(icon(row.kind()).node(row.kind() == TimelineViewModel.Kind.EDIT ? "muted" : "accent"));
        icon.getStyleClass().add("timeline-icon");
        VBox words = new VBox(new MarkedText(row.title()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.body().isBlank()) {
            Label body = new Label(row.body());
            body.setWrapText(true);
            body.getStyleClass().add("muted");
            words.getChildren().add(body);
        }
        HBox line = new HBox(when, icon, words);
        line.getStyleClass().add("timeline-row");
        return line;
    }

    private static Icons icon(TimelineViewModel.Kind kind) {
        return switch (kind) {
            case MOVE -> Icons.BOARD;
            case EDIT -> Icons.EDIT;
            case IMPORT -> Icons.DATA;
            case CALL, EMAIL, APPOINTMENT, TASK, INFORMATION_REQUEST, INCENTIVE, NOTE ->
                ActivityIcons.of(ActivityKind.valueOf(kind.name()));
        };
    }
}
