package huni.ui.prospect;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.FoldingRow;
import huni.ui.field.Inputs;
import huni.ui.field.SectionHead;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was given and is planned to be given: a line each, that opens its fields. */
final class IncentivesPart extends VBox {

    private final IncentivesViewModel viewModel;
    private final Formats formats;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Map<IncentiveViewModel, Node> rows = new HashMap<>();

    IncentivesPart(IncentivesViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        getStyleClass().add("panel");
        lines.getStyleClass().add("prospect-people");
        Button give =
                Buttons.withIcon(Buttons.plain(texts.text("prospect.incentive.give"), viewModel::give), Icons.GIFT);
        give.getStyleClass().add("composer-kind");
        give.setId("incentive-give");
        Button all = Buttons.quiet(texts.text("prospect.incentive.all"), viewModel::showAll);
        all.getStyleClass().add("composer-kind");
        all.setId("incentive-all");
        viewModel.shown().subscribe(this::show);
        getChildren().addAll(SectionHead.of(texts.text("prospect.incentives"), all, give), lines);
        show();
    }

    private void show() {
        List<IncentiveViewModel> now = List.copyOf(viewModel.shown());
        rows.keySet().retainAll(now);
        lines.getChildren()
                .setAll(now.stream()
                        .map(one -> rows.computeIfAbsent(one, this::row))
                        .toList());
        if (now.isEmpty()) {
            Label none = new Label(texts.text("prospect.incentive.none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
    }

    private Node row(IncentiveViewModel one) {
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("prospect.incentive.remove"));
        remove.setOnAction(_ -> one.remove());
        return new FoldingRow(
                one.titleProperty(),
                one.summaryProperty(),
                new IconButton(Icons.EDIT, texts.text("prospect.incentive.edit")),
                remove,
                () -> fields(one));
    }

    private Node fields(IncentiveViewModel one) {
        String kind = texts.text("plan.given.kind");
        Button followUp = Buttons.plain(texts.text("prospect.incentive.follow_up.plan"), () -> viewModel.followUp(one));
        VBox fields = new VBox(
                Inputs.row(
                        new Field(kind, new ChoiceMenu<>("incentive-kind", kind, one.kind(), "field-pick")),
                        Inputs.field("incentive-subject", texts.text("plan.given.subject"), "", one.subject())),
                Inputs.row(
                        Inputs.day("incentive-ends", texts.text("plan.given.ends"), "", one.ends(), formats),
                        Inputs.field("incentive-cost", texts.text("plan.given.cost"), "", one.cost())),
                Inputs.field(
                        "incentive-result",
                        texts.text("prospect.incentive.result"),
                        texts.text("prospect.incentive.result.prompt"),
                        one.result()),
                followUp);
        fields.getStyleClass().add("prospect-fields");
        return fields;
    }
}
