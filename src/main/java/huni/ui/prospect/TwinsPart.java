package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A hint for each prospect that may be the same one, with what can be done about it. */
final class TwinsPart extends VBox {

    private final TwinsViewModel viewModel;
    private final Texts texts;

    TwinsPart(TwinsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("prospect-twins");
        viewModel.twins().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(viewModel.twins().stream().map(this::twin).toList());
        Inputs.show(this, !getChildren().isEmpty());
    }

    private Node twin(TwinsViewModel.Twin twin) {
        Label sentence = new EllipsisLabel(twin.sentence());
        sentence.getStyleClass().add("amber");
        Button open = Buttons.quiet(texts.text("prospect.twin.open"), () -> viewModel.open(twin));
        FlowPane row = new FlowPane(sentence);
        row.getStyleClass().add("prospect-twin");
        if (twin.ownSale()) {
            Button apart = Buttons.plain(texts.text("prospect.twin.new_sale.yes"), () -> viewModel.keepApart(twin));
            apart.setTooltip(new Tooltip(texts.text("prospect.twin.new_sale.why")));
            row.getChildren().addAll(new Label(texts.text("prospect.twin.new_sale")), open, apart);
        } else {
            Button merge = Buttons.plain(texts.text("prospect.twin.merge"), () -> viewModel.merge(twin));
            merge.setTooltip(new Tooltip(texts.text("prospect.twin.merge.why")));
            row.getChildren().addAll(open, merge);
        }
        return row;
    }
}
