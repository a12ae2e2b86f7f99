package huni.ui.board;

import huni.domain.prospect.MoveSource;
import huni.language.Texts;
import huni.ui.field.Option;
import huni.ui.field.owner.GiveMenu;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the chosen cards. */
final class CardMenu {

    private final BoardViewModel board;
    private final Texts texts;
    private final BoardExits exits;
    private final Consumer<List<CardFace>> plan;
    private final Consumer<CardFace> done;
    private final ContextMenu menu = KeyCap.tellingMenu();

    /**
     * A menu that is not shown yet.
     *
     * @param plan plans the next step of cards
     * @param done ends the next step of a card
     */
    CardMenu(
            BoardViewModel board,
            Texts texts,
            BoardExits exits,
            Consumer<List<CardFace>> plan,
            Consumer<CardFace> done) {
        this.board = board;
        this.texts = texts;
        this.exits = exits;
        this.plan = plan;
        this.done = done;
    }

    boolean isShowing() {
        return menu.isShowing();
    }

    void show(Node owner, double screenX, double screenY) {
        List<CardFace> cards = board.selection().cards();
        if (cards.isEmpty()) {
            return;
        }
        MenuItem open = item(
                "card-open",
                texts.text("board.menu.open"),
                Icons.EDIT,
                "Enter",
                () -> exits.open().accept(cards.getFirst().id()));
        MenuItem call = item("card-call", texts.text("board.menu.call"), Icons.PHONE, "Shortcut+L", this::call);
        MenuItem toPlan = item("card-plan", texts.text("board.menu.plan"), Icons.TASK, "P", () -> plan.accept(cards));
        MenuItem remove = item(
                "card-remove",
                texts.text("board.menu.remove"),
                Icons.DELETE,
                "Delete",
                () -> board.moves().whatIf().saving(() -> board.remove(cards)));
        menu.getItems().setAll(toPlan, moves(cards), new SeparatorMenuItem(), remove);
        List<Option> others = board.shownPipeline().others();
        if (!others.isEmpty()) {
            menu.getItems().add(2, pipelines(cards, others));
        }
        GiveMenu.of(
                        "card-give",
                        exits.giving(),
                        to -> exits.give(cards, to, board.moves().whatIf()))
                .ifPresent(give -> menu.getItems().add(menu.getItems().size() - 2, give));
        if (cards.size() == 1) {
            menu.getItems().addFirst(call);
            CardFace card = cards.getFirst();
            if (card.card().nextStep().isPresent()) {
                menu.getItems()
                        .addFirst(item(
                                "card-done", texts.text("board.menu.done"), Icons.DONE, "D", () -> done.accept(card)));
            }
            menu.getItems().addFirst(open);
        }
        menu.show(owner, screenX, screenY);
    }

    /** Begins a call with the one chosen card. */
    void call() {
        board.selection()
                .currentCard()
                .ifPresent(
                        face -> board.moves().whatIf().saving(() -> exits.call().accept(face.id())));
    }

    private Menu moves(List<CardFace> cards) {
        Menu to = new Menu(texts.text("board.menu.move"), Icons.MOVE.node());
        to.setId("card-move");
        for (ColumnViewModel column : board.columns()) {
            boolean allHere =
                    cards.stream().allMatch(face -> face.card().stage().equals(column.key()));
            if (!allHere) {
                MenuItem item = new MenuItem(column.headProperty().get().name());
                item.setMnemonicParsing(false);
                item.setId("card-move-" + column.key());
                item.setOnAction(_ -> board.moveTo(column, cards, MoveSource.MENU));
                to.getItems().add(item);
            }
        }
        return to;
    }

    private Menu pipelines(List<CardFace> cards, List<Option> others) {
        Menu to = new Menu(texts.text("pipeline.move"), Icons.MOVE.node());
        to.setId("card-pipeline");
        for (Option other : others) {
            MenuItem item = new MenuItem(other.words());
            item.setMnemonicParsing(false);
            item.setId("card-pipeline-" + other.value());
            item.setOnAction(_ -> board.moves().toPipeline(cards, other));
            to.getItems().add(item);
        }
        return to;
    }

    private static MenuItem item(String id, String words, Icons icon, String key, Runnable run) {
        MenuItem item = new MenuItem(words, icon.node());
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
