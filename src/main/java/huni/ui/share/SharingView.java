package huni.ui.share;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.SecretField;
import huni.ui.kit.Buttons;
import huni.ui.kit.FocusReveal;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form for the address of a workspace; nothing is to be seen of it until it is asked for. */
public final class SharingView {

    private static final ReadOnlyStringProperty NO_PROBLEM = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    private final SharingViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final Panel panel;
    private final SecretField password;
    private final VBox found = new VBox();
    private final Label plan = words("");
    private final Button begin;
    private final Button test;

    public SharingView(SharingViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.panel = Panel.titled(texts.text("sharing.title"));
        panel.setId("share-question");
        panel.getStyleClass().add(FocusReveal.WHOLE);
        password = new SecretField(texts.text("sharing.password"), texts);
        password.input().setId("share-password");
        password.input().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                test();
                event.consume();
            }
        });
        viewModel.onPassword(given -> {
            password.clear();
            password.type(given);
        });
        test = Buttons.plain(texts.text("sharing.test"), this::test);
        test.setId("share-test");
        Buttons.busyWhile(test, viewModel.busyProperty());
        begin = Buttons.primary(viewModel.deed(), viewModel::begin);
        begin.setId("share-do");
        plan.setId("share-plan");
        found.setId("share-found");
        found.getStyleClass().add("data-problems");
        panel.getChildren()
                .addAll(
                        words(texts.text("sharing.explanation")),
                        Inputs.row(
                                part("share-server", "sharing.server", viewModel.serverProperty()),
                                part("share-port", "sharing.port", viewModel.portProperty())),
                        Inputs.row(
                                part("share-database", "sharing.database", viewModel.databaseProperty()),
                                part("share-schema", "sharing.schema", viewModel.schemaProperty())),
                        Inputs.row(part("share-role", "sharing.role", viewModel.roleProperty()), secret()),
                        problem(),
                        keeping(),
                        found,
                        plan,
                        actions());
        viewModel.foundProperty().subscribe(_ -> {
            refresh();
            if (begin.isVisible()) {
                begin.requestFocus();
            } else if (found.isVisible()) {
                // Below what was found: with the focus, that comes into sight.
                test.requestFocus();
            }
        });
        viewModel.amountProperty().subscribe(_ -> refresh());
        viewModel.askedProperty().subscribe(this::ask);
    }

    private void ask(boolean asked) {
        root.getChildren().clear();
        root.setManaged(asked);
        if (asked) {
            root.getChildren().add(panel);
            panel.lookup("#share-server").requestFocus();
        } else {
            password.clear();
        }
    }

    private Node part(String id, String caption, StringProperty text) {
        return Inputs.plain(id, texts.text(caption), text, NO_PROBLEM, this::test);
    }

    private Node secret() {
        Label caption = new Label(texts.text("sharing.password"));
        caption.getStyleClass().add("field-caption");
        caption.setLabelFor(password.input());
        VBox field = new VBox(caption, password);
        field.getStyleClass().add("field");
        return field;
    }

    private Node keeping() {
        if (!viewModel.keepsPasswords()) {
            Label none = words(texts.text("share.keyring.none"));
            none.getStyleClass().addAll("muted", "small");
            return none;
        }
        CheckBox keep = new CheckBox(texts.text("share.keep"));
        keep.setId("share-keep");
        keep.setWrapText(true);
        keep.selectedProperty().bindBidirectional(viewModel.keepProperty());
        return keep;
    }

    private Node problem() {
        Label words = words("");
        words.setId("share-problem");
        HBox line = new HBox(Icons.FAILED.node("red"), words);
        line.getStyleClass().add("data-problem");
        viewModel.problemProperty().subscribe(sentence -> {
            words.setText(sentence);
            Inputs.show(line, !sentence.isEmpty());
            FocusReveal.again(password.input());
        });
        return line;
    }

    private Node actions() {
        Button leave = Buttons.plain(texts.text("sharing.leave"), viewModel::leave);
        leave.setId("share-leave");
        leave.setCancelButton(true);
        FlowPane actions = new FlowPane(begin, test, leave);
        actions.getStyleClass().add("data-actions");
        return actions;
    }

    private void test() {
        viewModel.test(() -> String.valueOf(password.copy()));
    }

    private void refresh() {
        found.getChildren()
                .setAll(viewModel.lines().stream().map(SharingView::line).toList());
        Inputs.show(found, !found.getChildren().isEmpty());
        plan.setText(viewModel.plan().orElse(""));
        boolean ready = !plan.getText().isEmpty();
        Inputs.show(plan, ready);
        begin.setText(viewModel.deed());
        Inputs.show(begin, ready);
    }

    private static Node line(SharingViewModel.Line line) {
        HBox found = new HBox(line.good() ? Icons.DONE.node("green") : Icons.FAILED.node("red"), words(line.words()));
        found.getStyleClass().add("data-problem-line");
        return found;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** The part of the page. */
    public Node root() {
        return root;
    }
}
