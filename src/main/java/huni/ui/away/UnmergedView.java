package huni.ui.away;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What could not be brought together, one below the other: what it was, what stands instead, and the two ways to decide. */
public final class UnmergedView {

    /** So many are shown; the next follow when these are decided. */
    private static final int SHOWN = 50;

    private final UnmergedViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final IconButton close;

    /** @param onClose told when the person leaves it */
    public UnmergedView(UnmergedViewModel viewModel, Texts texts, Runnable onClose) {
        this.viewModel = viewModel;
        this.texts = texts;
        close = new IconButton(Icons.CLOSE, texts.text("unmerged.close"));
        close.setId("unmerged-close");
        close.setOnAction(_ -> onClose.run());
        lines.getStyleClass().add("unmerged-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("unmerged-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("unmerged");
        root.getStyleClass().add("unmerged");
        root.getChildren().addAll(header(), wrapped("unmerged.about"), scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
        viewModel.lines().addListener((ListChangeListener<UnmergedLine>) _ -> show());
        show();
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Puts the keyboard on something from which nothing is done by mistake. */
    public void begin() {
        close.requestFocus();
    }

    private Node header() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(new EllipsisLabel(texts.text("unmerged.title"), "page-title"), space, close);
        header.getStyleClass().add("unmerged-header");
        return header;
    }

    private Label wrapped(String key) {
        Label label = new Label(texts.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private void show() {
        lines.getChildren().clear();
        if (viewModel.lines().isEmpty()) {
            lines.getChildren().add(wrapped("unmerged.none"));
        }
        viewModel.lines().stream().limit(SHOWN).map(this::line).forEach(lines.getChildren()::add);
    }

    private Node line(UnmergedLine line) {
        Label sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox panel = new VBox(
                new EllipsisLabel(line.title(), "strong"), new EllipsisLabel(line.when(), "muted", "small"), sentence);
        if (!line.typed().isEmpty()) {
            Label typed = new Label(line.typed());
            typed.setWrapText(true);
            typed.setMinHeight(Region.USE_PREF_SIZE);
            typed.getStyleClass().add("unmerged-typed");
            panel.getChildren().add(typed);
        }
        panel.getChildren().add(ways(line));
        panel.getStyleClass().addAll("panel", "unmerged-line");
        return panel;
    }

    private Node ways(UnmergedLine line) {
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("unmerged-ways");
        if (line.canBeTaken()) {
            ways.getChildren()
                    .addAll(
                            Buttons.plain(texts.text("unmerged.mine"), () -> viewModel.takeMine(line)),
                            Buttons.plain(texts.text("unmerged.theirs"), () -> viewModel.leaveTheirs(line)));
        } else {
            ways.getChildren().add(Buttons.plain(texts.text("unmerged.done"), () -> viewModel.leaveTheirs(line)));
        }
        if (!line.typed().isEmpty()) {
            ways.getChildren().add(Buttons.quiet(texts.text("unmerged.copy"), () -> Clip.copy(line.typed())));
        }
        return ways;
    }
}
