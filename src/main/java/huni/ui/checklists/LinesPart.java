package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.field.AddField;
import huni.ui.field.RetiredRow;
import huni.ui.kit.FocusReveal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * The questions of a checklist, or the objection cards: the arrows choose, with Alt they move, Delete retires, Enter
 * leads to the fields. Several are added one after the other by Enter; what was added is the chosen one meanwhile, so
 * the same keys move it and take it out again from there, and Enter without words goes to it.
 */
final class LinesPart extends VBox {

    private final ChecklistsViewModel viewModel;
    private final Texts texts;
    private final VBox cards = new VBox();
    private final Label empty = new Label();
    private final LineDrag drag;
    private final RetiredRow retired;
    private final VBox adding = new VBox();
    private Runnable onOpen = () -> {};
    private String shown = "-";
    private boolean addedHere;

    LinesPart(ChecklistsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("checklists-lines");
        cards.setId("checklists-lines");
        cards.setFocusTraversable(true);
        cards.setAccessibleRole(AccessibleRole.LIST_VIEW);
        cards.getStyleClass().add("checklists-cards");
        cards.setOnKeyPressed(this::key);
        FocusReveal.show(cards, this::chosen);
        adding.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInAdding);
        adding.focusWithinProperty().subscribe(_ -> addedHere = false);
        drag = new LineDrag(cards, viewModel::moveTo);
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        empty.setText(texts.text("checklists.empty"));
        retired = new RetiredRow(
                "checklists-line-back-",
                texts.text("checklists.line.retired"),
                name -> texts.text("checklists.retired.back", name),
                viewModel::bringBack);
        Label keys = new Label(texts.text("checklists.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().addAll("muted", "small");
        getChildren().addAll(cards, empty, adding, retired, keys);
        viewModel.pageProperty().subscribe(this::show);
    }

    /** What Enter does with the chosen one. */
    void onOpen(Runnable action) {
        onOpen = action;
    }

    @Override
    public void requestFocus() {
        Page page = viewModel.pageProperty().get();
        if (page.line().isEmpty() && !page.lines().isEmpty()) {
            viewModel.chooseLine(page.lines().getFirst().key());
        }
        cards.requestFocus();
    }

    private Optional<Node> chosen() {
        Page page = viewModel.pageProperty().get();
        int place = page.line().map(page::place).orElse(-1);
        return place < 0 || place >= cards.getChildren().size()
                ? Optional.empty()
                : Optional.of(cards.getChildren().get(place));
    }

    /** Puts the cursor where one more question or card is written. */
    void focusAdding() {
        Optional.ofNullable(adding.lookup(".text-input")).ifPresent(Node::requestFocus);
    }

    private void show(Page page) {
        drag.end();
        List<LineCard> now = IntStream.range(0, page.lines().size())
                .mapToObj(i -> card(page, i))
                .toList();
        cards.getChildren().setAll(now);
        cards.setAccessibleText(page.lines().stream()
                .filter(line -> page.line().equals(Optional.of(line.key())))
                .findFirst()
                .map(EditorLine::words)
                .orElseGet(() -> texts.text("checklists.lines")));
        boolean none = page.lines().isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        retired.show(page.retiredLines());
        boolean objections = page.showsObjections();
        if (!shown.equals(page.chosen())) {
            shown = page.chosen();
            adding.getChildren().setAll(adding(objections));
        }
        Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.equals(cards) || adding.isFocusWithin())
                .ifPresent(FocusReveal::again);
    }

    private Node adding(boolean objections) {
        return new AddField(
                "checklists-line-add",
                texts.text(objections ? "checklists.objection.add.caption" : "checklists.question.add.caption"),
                texts.text(objections ? "checklists.objection.add" : "checklists.question.add"),
                viewModel.addedLine(),
                () -> viewModel.addedLine().commit());
    }

    private LineCard card(Page page, int place) {
        EditorLine line = page.lines().get(place);
        LineCard card = new LineCard(line, place + 1, page.line().equals(Optional.of(line.key())));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            viewModel.chooseLine(line.key());
            cards.requestFocus();
        });
        drag.add(card);
        return card;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int step = event.getCode() == KeyCode.UP ? -1 : 1;
            if (event.isAltDown()) {
                viewModel.move(step);
            } else {
                choose(step);
            }
        } else if (event.getCode() == KeyCode.DELETE) {
            viewModel.retire();
        } else if (event.getCode() == KeyCode.ENTER) {
            onOpen.run();
        } else {
            return;
        }
        event.consume();
    }

    private void keyInAdding(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl input)) {
            return;
        }
        boolean empty = input.getText().isEmpty();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (event.isAltDown()) {
                    viewModel.move(event.getCode() == KeyCode.UP ? -1 : 1);
                } else if (event.getCode() == KeyCode.UP) {
                    requestFocus();
                } else {
                    return;
                }
            }
            case DELETE -> {
                if (!empty || !addedHere) {
                    return;
                }
                viewModel.retire();
            }
            case ENTER, ESCAPE -> {
                if (!empty) {
                    addedHere = addedHere || event.getCode() == KeyCode.ENTER;
                    return;
                }
                requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int step) {
        Page page = viewModel.pageProperty().get();
        List<String> keys = page.lines().stream().map(EditorLine::key).toList();
        int to = page.line().map(keys::indexOf).orElse(-1) + step;
        if (to >= 0 && to < keys.size()) {
            viewModel.chooseLine(keys.get(to));
        }
    }
}
