package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.ProtectionViewModel.Step;
import huni.ui.field.SecretField;
import huni.ui.kit.Buttons;
import huni.ui.kit.FocusReveal;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whether there is a passphrase, and the steps in which it is set, changed and taken away. */
public final class ProtectionView {

    private final ProtectionViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final Label problem = new Label();
    private final HBox problemLine = new HBox(Icons.FAILED.node("red"), problem);
    private final Node course;
    private final List<SecretField> secrets = new ArrayList<>();
    private Optional<Node> begin = Optional.empty();

    public ProtectionView(ProtectionViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.course = ResultParts.course(texts, "protection", words("data.protection.course"), viewModel.stoppable());
        problem.setId("protection-problem");
        problem.setWrapText(true);
        problemLine.getStyleClass().add("data-problem");
        viewModel.onProperty().subscribe(_ -> refresh());
        viewModel.stepProperty().subscribe(_ -> refresh());
        viewModel.problemProperty().subscribe(words -> {
            problem.setText(words);
            problemLine.setVisible(!words.isEmpty());
            problemLine.setManaged(!words.isEmpty());
            if (!words.isEmpty()) {
                begin.ifPresent(Node::requestFocus);
            }
        });
    }

    /** The part of the page. */
    public Node root() {
        return root;
    }

    private void refresh() {
        secrets.forEach(SecretField::clear);
        secrets.clear();
        begin = Optional.empty();
        Panel panel = head();
        panel.setId("protection");
        panel.getStyleClass().add(FocusReveal.WHOLE);
        switch (viewModel.stepProperty().get()) {
            case REST ->
                panel.getChildren().add(words(on() ? "data.protection.on.words" : "data.protection.off.words"));
            case CHOOSING -> choosing(panel);
            case ARMING -> arming(panel);
            case REMOVING -> removing(panel);
        }
        boolean hadFocus = hasFocus();
        root.getChildren().setAll(panel);
        if (hadFocus) {
            begin.or(() -> Optional.ofNullable(panel.lookup("#protection-set"))).ifPresent(Node::requestFocus);
        }
    }

    private boolean hasFocus() {
        return Stream.<@Nullable Node>iterate(
                        Optional.ofNullable(root.getScene())
                                .map(Scene::getFocusOwner)
                                .orElse(null),
                        Objects::nonNull,
                        Node::getParent)
                .anyMatch(root::equals);
    }

    private boolean on() {
        return viewModel.onProperty().get();
    }

    private Panel head() {
        HBox aside = new HBox(new Tag(
                texts.text(on() ? "data.protection.on" : "data.protection.off"), on() ? Tone.GREEN : Tone.NEUTRAL));
        aside.getStyleClass().add("safety-aside");
        if (viewModel.stepProperty().get() == Step.REST) {
            aside.getChildren()
                    .add(button(
                            on() ? "data.protection.change" : "data.protection.set",
                            viewModel::choose,
                            "protection-set"));
            if (on()) {
                aside.getChildren().add(button("data.protection.remove", viewModel::askToRemove, "protection-remove"));
            }
        }
        return Panel.titled(texts.text("data.protection.title"), aside);
    }

    private void choosing(Panel panel) {
        panel.getChildren().addAll(words("data.protection.forget"), words("data.protection.advice"));
        SecretField present = secret("data.protection.present", "protection-present");
        SecretField first = secret("data.protection.new", "protection-new");
        SecretField again = secret("data.protection.again", "protection-again");
        if (on()) {
            panel.getChildren().add(captioned("data.protection.present", present));
        }
        panel.getChildren().addAll(captioned("data.protection.new", first), captioned("data.protection.again", again));
        end(panel, "data.protection.next", () -> viewModel.chosen(present.take(), first.take(), again.take()));
        begin = Optional.of((on() ? present : first).input());
    }

    private void arming(Panel panel) {
        Label key = new Label(viewModel.recoveryLine());
        key.setId("protection-key");
        key.setWrapText(true);
        key.getStyleClass().add("protection-key");
        Button print = Buttons.withIcon(
                Buttons.plain(
                        texts.text("data.protection.print"),
                        () -> PrintedKey.print(
                                        viewModel.recoveryLine(),
                                        texts,
                                        root.getScene().getWindow())
                                .ifPresent(viewModel::say)),
                Icons.PRINT);
        print.setId("protection-print");
        TextField first = word(ProtectionViewModel.FIRST_ASKED);
        TextField second = word(ProtectionViewModel.SECOND_ASKED);
        panel.getChildren()
                .addAll(
                        words("data.protection.key"),
                        key,
                        print,
                        words("data.protection.key.keep"),
                        asked(first),
                        asked(second));
        end(panel, "data.protection.encrypt", () -> viewModel.arm(first.getText(), second.getText()));
        begin = Optional.of(first);
    }

    private TextField word(int place) {
        TextField word = new TextField();
        word.setId("protection-word-" + place);
        word.setAccessibleText(texts.text("data.protection.word", place + 1));
        return word;
    }

    private Node asked(TextField word) {
        Label caption = new Label(word.getAccessibleText());
        caption.getStyleClass().add("field-caption");
        caption.setLabelFor(word);
        VBox field = new VBox(caption, word);
        field.getStyleClass().add("field");
        return field;
    }

    private void removing(Panel panel) {
        panel.getChildren().add(words("data.protection.remove.words"));
        SecretField present = secret("data.protection.present", "protection-present");
        panel.getChildren().add(captioned("data.protection.present", present));
        end(panel, "data.protection.remove.do", () -> viewModel.remove(present.take()));
        begin = Optional.of(present.input());
    }

    private void end(Panel panel, String key, Runnable done) {
        Button next = Buttons.primary(texts.text(key), done);
        next.setId("protection-next");
        next.setDefaultButton(true);
        Buttons.busyWhile(next, viewModel.busyProperty());
        Button leave = Buttons.plain(texts.text("data.protection.leave"), viewModel::leave);
        leave.setId("protection-leave");
        leave.setCancelButton(true);
        Buttons.busyWhile(leave, viewModel.busyProperty());
        FlowPane actions = new FlowPane(next, leave);
        actions.getStyleClass().add("data-actions");
        panel.getChildren().addAll(problemLine, course, actions);
    }

    private SecretField secret(String key, String id) {
        SecretField field = new SecretField(texts.text(key), texts);
        field.input().setId(id);
        secrets.add(field);
        return field;
    }

    private Node captioned(String key, SecretField secret) {
        Label caption = new Label(texts.text(key));
        caption.getStyleClass().add("field-caption");
        caption.setLabelFor(secret.input());
        VBox field = new VBox(caption, secret);
        field.getStyleClass().add("field");
        return field;
    }

    private Label words(String key) {
        Label label = new Label(texts.text(key));
        label.setWrapText(true);
        return label;
    }

    private Button button(String key, Runnable pressed, String id) {
        Button button = Buttons.plain(texts.text(key), pressed);
        button.setId(id);
        return button;
    }
}
