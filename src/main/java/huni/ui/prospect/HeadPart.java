package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The name, the person, the worth, and a hint if the prospect is known twice. */
final class HeadPart extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** The size of a name to that of a long one, as the style sheet has them. */
    private static final double LARGE_TO_SMALL = 1.385 / 1.077;

    private final HeadViewModel viewModel;
    private final Texts texts;
    private final TextField company;
    private final Text measure = new Text();

    HeadPart(HeadViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().addAll("panel", "prospect-head");
        company = Inputs.saving(new TextField(), viewModel.company());
        company.setId("prospect-company");
        company.getStyleClass().add("prospect-company");
        company.setAccessibleText(texts.text("prospect.company"));
        company.setPrefColumnCount(1);
        company.textProperty().subscribe((_, _) -> lookIfTyping());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(company.textProperty());
        company.setTooltip(whole);
        company.setMinWidth(0);
        company.textProperty().subscribe(this::fitTheName);
        company.widthProperty().subscribe(this::fitTheName);
        HBox.setHgrow(company, Priority.ALWAYS);
        HBox top = new HBox(company, worth(), buttons());
        top.getStyleClass().add("prospect-head-row");
        HBox below = new HBox(person(), expected());
        below.getStyleClass().add("prospect-head-row");
        VBox lines = new VBox(top, below);
        lines.getStyleClass().add("prospect-who");
        VBox twins = new VBox();
        twins.getStyleClass().add("prospect-twins");
        viewModel.twins().twins().subscribe(() -> showTwins(twins));
        showTwins(twins);
        getChildren()
                .addAll(
                        lines,
                        Inputs.complaint(viewModel.company().problemProperty()),
                        Inputs.decisionOf(company, viewModel.company()),
                        twins);
    }

    /** A name that the head has no room for is written smaller before any of it is out of sight. */
    private void fitTheName() {
        boolean isLong = company.getPseudoClassStates().contains(LONG);
        measure.setFont(company.getFont());
        measure.setText(company.getText());
        double needed = measure.getLayoutBounds().getWidth() * (isLong ? LARGE_TO_SMALL : 1);
        double room = company.getWidth() - company.snappedLeftInset() - company.snappedRightInset();
        company.pseudoClassStateChanged(LONG, room > 0 && needed > room);
    }

    private void lookIfTyping() {
        if (company.isFocused()) {
            viewModel.twins().look();
        }
    }

    /** Who it is, over the whole width: beside the buttons it would wrap. */
    private Node person() {
        Label person = new Label();
        person.getStyleClass().add("muted");
        person.setWrapText(true);
        person.setId("prospect-person");
        person.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(person, Priority.ALWAYS);
        viewModel
                .personProperty()
                .subscribe(line -> person.setText(line.isEmpty() ? texts.text("prospect.person.none") : line));
        return person;
    }

    private Node worth() {
        Label worth = new Label();
        worth.textProperty().bind(viewModel.worthProperty());
        worth.getStyleClass().add("prospect-worth");
        worth.setId("prospect-worth");
        worth.setMinWidth(Label.USE_PREF_SIZE);
        return worth;
    }

    private Node expected() {
        Label expected = new Label();
        expected.textProperty().bind(viewModel.expectedProperty());
        expected.getStyleClass().add("muted");
        expected.setTooltip(new Tooltip(texts.text("prospect.expected")));
        expected.setMinWidth(Label.USE_PREF_SIZE);
        return expected;
    }

    private Node buttons() {
        IconButton message = new IconButton(Icons.MAIL, texts.text("prospect.message"), ProspectKeys.MESSAGE);
        message.setId("prospect-message");
        message.setOnAction(_ -> viewModel.message());
        IconButton remove = new IconButton(Icons.DELETE, texts.text("prospect.remove"));
        remove.setId("prospect-remove");
        remove.setOnAction(_ -> viewModel.remove());
        IconButton close = new IconButton(Icons.CLOSE, texts.text("prospect.close"));
        close.setId("prospect-close");
        close.setOnAction(_ -> viewModel.close());
        HBox buttons = new HBox(message, remove, close);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private void showTwins(VBox twins) {
        twins.getChildren()
                .setAll(viewModel.twins().twins().stream().map(this::twin).toList());
        Inputs.show(twins, !twins.getChildren().isEmpty());
    }

    /** The sentence wraps above its buttons: in one flow with them it would be as wide as all its words. */
    private Node twin(TwinsViewModel.Twin twin) {
        Label sentence = new Label(twin.sentence());
        sentence.getStyleClass().add("amber");
        sentence.setWrapText(true);
        Button open = Buttons.quiet(
                texts.text("prospect.twin.open"), () -> viewModel.twins().open(twin));
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("prospect-twin");
        if (twin.ownSale()) {
            Button apart = Buttons.plain(
                    texts.text("prospect.twin.new_sale.yes"),
                    () -> viewModel.twins().keepApart(twin));
            apart.setTooltip(new Tooltip(texts.text("prospect.twin.new_sale.why")));
            answers.getChildren().addAll(new Label(texts.text("prospect.twin.new_sale")), open, apart);
        } else {
            Button merge = Buttons.plain(
                    texts.text("prospect.twin.merge"), () -> viewModel.twins().merge(twin));
            merge.setTooltip(new Tooltip(texts.text("prospect.twin.merge.why")));
            answers.getChildren().addAll(open, merge);
        }
        return new VBox(sentence, answers);
    }
}
