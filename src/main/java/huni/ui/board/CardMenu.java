package huni.ui.board;

import huni.domain.prospect.MoveSource;
import huni.ui.kit.Icons;
import huni.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the chosen cards. */
final class CardMenu {

    private final BoardViewModel board;
    private final Texts texts;
    private final BoardExits exits;
    private final ContextMenu menu = new ContextMenu();

    CardMenu(BoardViewModel board, Texts texts, BoardExits exits) {
        this.board = board;
        this.texts = texts;
        this.exits = exits;
    }

    void show(Node owner, double screenX, double screenY) {
        List<CardFace> cards = board.selection().cards();
        if (cards.isEmpty()) {
            return;
        }
        menu.getItems().clear();
        if (cards.size() == 1) {
            CardFace only = cards.getFirst();
            menu.getItems()
                    .addAll(
                            item(
                                    "card-open",
                                    texts.text("board.menu.open"),
                                    Icons.EDIT,
                                    () -> exits.open().accept(only.id())),
                            item(
                                    "card-plan",
                                    texts.text("board.menu.plan"),
                                    Icons.PHONE,
                                    () -> exits.planCall().accept(only.id())));
        }
        menu.getItems()
                .addAll(
                        moves(cards),
                        new SeparatorMenuItem(),
                        item("card-remove", texts.text("board.menu.remove"), Icons.DELETE, () -> board.remove(cards)));
        menu.show(owner, screenX, screenY);
    }

    private Menu moves(List<CardFace> cards) {
        Menu to = new Menu(texts.text("board.menu.move"), Icons.MOVE.node());
        to.setId("card-move");
        for (ColumnViewModel column : board.columns()) {
            boolean allHere =
                    cards.stream().allMatch(face -> face.card().stage().equals(column.key()));
            if (!allHere) {
                MenuItem item = new MenuItem(column.headProperty().get().name());
                item.setId("card-move-" + column.key());
                item.setOnAction(_ -> board.moveTo(column, cards, MoveSource.MENU));
                to.getItems().add(item);
            }
        }
        return to;
    }

    private static MenuItem item(String id, String words, Icons icon, Runnable run) {
        MenuItem item = new MenuItem(words, icon.node());
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
