package huni.ui.call;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Panel;
import huni.ui.kit.Patience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A call while it is held: the questions in one column, what is known and how it ends beside them. */
public final class CallView {

    private final CallViewModel viewModel;
    private final Texts texts;
    private final Patience.Clock clock;
    private final HBox root = new HBox();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Map<String, QuestionCard> byItem = new HashMap<>();
    private final ObjectionPart objections;
    private final FinishPart finish;
    private Runnable stopClock = () -> {};
    private boolean begun;

    /** Lays the screen out; what it shows comes when the call is read. */
    public CallView(CallViewModel viewModel, Texts texts) {
        this(viewModel, texts, Patience::pause);
    }

    /** By a clock that is given. */
    CallView(CallViewModel viewModel, Texts texts, Patience.Clock clock) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.clock = clock;
        root.setId("call");
        root.getStyleClass().add("call");
        objections = new ObjectionPart(viewModel.objections(), texts, this::focusQuestions);
        finish = new FinishPart(viewModel, texts);
        cards.getStyleClass().addAll("call-cards", "keyboard-start");
        cards.setId("call-questions");
        cards.setFocusTraversable(true);
        cards.setAccessibleRole(AccessibleRole.LIST_VIEW);
        cards.setAccessibleText(texts.text("call.questions"));
        cards.setOnMouseClicked(this::clicked);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // The checklists to choose from take room: the current question stays in sight.
        scroll.viewportBoundsProperty().subscribe(_ -> reveal());
        // What is asked next may be higher than what was there before.
        cards.heightProperty().subscribe(_ -> reveal());
        scroll.getStyleClass().add("call-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(
                new CallHead(viewModel, texts, this::focusQuestions),
                new CallChecklistPart(viewModel.checklist(), texts, this::focusQuestions),
                scroll,
                foot());
        left.getStyleClass().add("call-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        root.getChildren().setAll(left, right());
        viewModel.questions().facesProperty().subscribe(_ -> showCards());
        viewModel.objections().openProperty().subscribe(_ -> reveal());
        viewModel.loadedProperty().subscribe(loaded -> {
            root.setVisible(loaded);
            begin();
        });
        // The pane that scrolls takes in what it shows when it is first laid out.
        cards.sceneProperty().subscribe(_ -> begin());
        new CallKeys(viewModel, this, finish).on(root);
        root.sceneProperty().subscribe(scene -> {
            stopClock.run();
            stopClock = scene == null ? () -> {} : viewModel.clock();
        });
    }

    /** The keyboard is at the questions once there is something to see. */
    private void begin() {
        if (!begun && viewModel.loadedProperty().get() && cards.getScene() != null) {
            begun = true;
            focusQuestions();
        }
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** What ends the call stays in sight, however long the note above it is. */
    private Node right() {
        VBox column = new VBox(known(), finish);
        column.getStyleClass().add("call-column");
        ScrolledColumn side = new ScrolledColumn(column);
        side.getStyleClass().add("call-scroll");
        VBox right = new VBox(side, finish.ways());
        right.getStyleClass().add("call-right");
        return right;
    }

    private Node known() {
        Panel panel = Panel.titled(texts.text("call.known"));
        panel.setId("call-known");
        VBox rows = new VBox();
        rows.getStyleClass().add("call-known");
        panel.getChildren().add(rows);
        viewModel
                .knownProperty()
                .subscribe(faces -> rows.getChildren()
                        .setAll(faces.stream().map(CallView::knownRow).toList()));
        return panel;
    }

    private static Node knownRow(CallWriter.KnownFace face) {
        Label caption = new Label(face.caption());
        caption.getStyleClass().add("muted");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        EllipsisLabel words = new EllipsisLabel(
                face.confirmed() ? "✓ " + face.words() : face.words(),
                "medium",
                face.tone().styleClass());
        HBox row = new HBox(caption, space, words);
        row.getStyleClass().add("call-known-row");
        return row;
    }

    private Node foot() {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("call-keys");
        keys.prefWrapLengthProperty().bind(keys.widthProperty());
        hint(keys, "1–9", "call.key.answer");
        hint(keys, "⌫", "call.key.back");
        hint(keys, texts.text("call.key.end"), "call.key.first_open");
        hint(keys, "N", "call.key.note");
        hint(keys, "+ −", "call.key.certainty");
        hint(keys, "/", "call.key.objection");
        hint(keys, "?", "call.key.why");
        hint(keys, "L", "call.key.checklist");
        hint(keys, KeyCap.words(KeyCombination.valueOf("Shortcut+Enter")), "call.key.finish");
        hint(keys, "Esc", "call.key.leave");
        HBox.setHgrow(keys, Priority.ALWAYS);
        Label mark = new Label();
        mark.setId("call-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Patience patience = new Patience(clock, () -> say(mark, RunningCall.Mark.SAVING));
        viewModel.markProperty().subscribe(now -> {
            patience.end();
            if (now == RunningCall.Mark.SAVING) {
                // Not all of it is saved any more, and for a moment nothing is said; what failed is still true.
                mark.setVisible(mark.getStyleClass().contains("red"));
                patience.begin();
            } else {
                say(mark, now);
            }
        });
        HBox foot = new HBox(keys, mark);
        foot.getStyleClass().add("call-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void say(Label mark, RunningCall.Mark now) {
        mark.getStyleClass().removeAll("green", "muted", "red");
        mark.setVisible(now != RunningCall.Mark.TYPED);
        switch (now) {
            case SAVED -> say(mark, "call.mark.saved", "green");
            case SAVING -> say(mark, "call.mark.saving", "muted");
            case FAILED -> say(mark, "call.mark.failed", "red");
            case TYPED -> {
                // The words stay: nothing beside them moves.
            }
        }
    }

    private void say(Label mark, String key, String tone) {
        mark.setText(texts.text(key));
        mark.getStyleClass().add(tone);
    }

    private void hint(FlowPane keys, String key, String does) {
        Label words = new Label(texts.text(does));
        words.getStyleClass().addAll("muted", "small");
        HBox hint = new HBox(new KeyCap(key), words);
        hint.getStyleClass().add("call-hint");
        keys.getChildren().add(hint);
    }

    private void showCards() {
        List<QuestionFace> window = viewModel.questions().window();
        List<Node> shown = new java.util.ArrayList<>();
        for (QuestionFace face : window) {
            QuestionCard card = byItem.computeIfAbsent(
                    face.item(), _ -> new QuestionCard(viewModel.questions(), texts, this::focusQuestions));
            card.show(face);
            shown.add(card);
            if (face.current()) {
                shown.add(objections);
            }
        }
        if (window.isEmpty()) {
            Label none = new Label(texts.text("call.no_questions"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            shown.add(none);
            shown.add(objections);
        }
        if (!shown.equals(cards.getChildren())) {
            boolean held = cards.isFocused();
            cards.getChildren().setAll(shown);
            if (held) {
                cards.requestFocus();
            }
        }
        reveal();
    }

    /** A click anywhere on a question makes it the current one. */
    private void clicked(MouseEvent event) {
        for (Map.Entry<String, QuestionCard> one : byItem.entrySet()) {
            QuestionCard card = one.getValue();
            if (card.getScene() != null && card.contains(card.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                viewModel.questions().goTo(one.getKey());
                focusQuestions();
            }
        }
    }

    /** Scrolls so far that the current question can be seen whole, with what is objected to it. */
    private void reveal() {
        cards.applyCss();
        cards.layout();
        double room = scroll.getViewportBounds().getHeight();
        double whole = cards.getBoundsInLocal().getHeight();
        if (whole <= room || room <= 0) {
            return;
        }
        Node current = byItem.get(viewModel.questions().currentProperty().get());
        if (current != null) {
            double top = current.getBoundsInParent().getMinY();
            Node last = objections.isManaged() ? objections : current;
            double bottom = last.getBoundsInParent().getMaxY();
            double from = scroll.getVvalue() * (whole - room);
            if (top < from) {
                scroll.setVvalue(top / (whole - room));
            } else if (bottom > from + room) {
                scroll.setVvalue((bottom - room) / (whole - room));
            }
        }
    }

    /** Keys answer questions now. */
    void focusQuestions() {
        cards.requestFocus();
    }

    /** Puts the cursor into the note of the current question. */
    void focusNote() {
        Optional.ofNullable(byItem.get(viewModel.questions().currentProperty().get()))
                .ifPresent(QuestionCard::focusNote);
    }

    boolean isAtQuestions() {
        return cards.isFocused();
    }
}
