package huni.ui.trash;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form that asks whether somebody is forgotten for good. Enter leaves everything as it is. */
public final class ForgetView {

    private final Texts texts;
    private final VBox root = new VBox();
    private final Label title = wrapped("", "page-title");
    private final VBox goes = new VBox();
    private final VBox remarks = new VBox();
    private final VBox backups = new VBox();
    private final Button leave;

    /** Lays the form out. */
    public ForgetView(ForgetViewModel viewModel, Texts texts) {
        this.texts = texts;
        root.setId("forget");
        root.getStyleClass().add("trash");
        title.setId("forget-title");
        Panel going = Panel.titled(texts.text("forget.goes"));
        going.setId("forget-goes");
        going.getChildren().addAll(goes, never());
        Panel more = Panel.titled(texts.text("forget.remarks"));
        more.getChildren().add(remarks);
        Panel holding = Panel.titled(texts.text("forget.backups.title"));
        holding.setId("forget-backups");
        holding.getChildren().add(backups);
        for (VBox lines : new VBox[] {goes, remarks, backups}) {
            lines.getStyleClass().add("forget-lines");
        }
        Button forget = Buttons.withIcon(Buttons.plain(texts.text("forget.do"), viewModel::forget), Icons.DELETE);
        forget.setId("forget-do");
        forget.getStyleClass().add("forget-do");
        Buttons.busyWhile(forget, viewModel.busyProperty());
        forget.disableProperty().bind(viewModel.pageProperty().isEqualTo(ForgetPage.NONE));
        leave = Buttons.primary(texts.text("forget.leave"), viewModel::leave);
        leave.setId("forget-leave");
        FlowPane actions = new FlowPane(leave, forget);
        actions.getStyleClass().add("forget-actions");
        VBox form = new VBox(title, going, more, holding, Inputs.complaint(viewModel.problemProperty()), actions);
        form.getStyleClass().add("forget-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("forget-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().add(scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
                event.consume();
            }
        });
        viewModel.pageProperty().subscribe(this::show);
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Puts the keyboard where nothing is lost. */
    public void begin() {
        // What scrolls is in the window only once it has its skin; before, nothing of it takes the keyboard.
        root.applyCss();
        leave.requestFocus();
    }

    private Node never() {
        Label words = wrapped(texts.text("forget.never"), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox never = new HBox(Icons.WARNING.node("red"), words);
        never.getStyleClass().add("forget-never");
        return never;
    }

    private void show(ForgetPage page) {
        title.setText(page.title());
        goes.getChildren()
                .setAll(page.goes().stream().map(line -> wrapped(line)).toList());
        remarks.getChildren()
                .setAll(page.remarks().stream().map(line -> wrapped(line)).toList());
        backups.getChildren().setAll(wrapped(page.backupsSaid()));
        page.backups().forEach(file -> backups.getChildren().add(wrapped(file, "muted", "small")));
    }

    private static Label wrapped(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
