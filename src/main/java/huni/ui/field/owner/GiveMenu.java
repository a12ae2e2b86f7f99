package huni.ui.field.owner;

import huni.ui.field.Option;
import huni.ui.kit.Icons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Whom chosen prospects can be given to, as a part of their menu. */
public final class GiveMenu {

    private GiveMenu() {}

    /**
     * The part; empty where one person works alone.
     *
     * @param id for finding it on its screen
     */
    public static Optional<Menu> of(String id, Giving giving, Consumer<Option> give) {
        Menu menu = new Menu(giving.texts().text("owner.give"), Icons.PERSON.node());
        menu.setId(id);
        for (Option to : giving.choices()) {
            MenuItem item = new MenuItem(to.words());
            item.setMnemonicParsing(false);
            item.setId(id + "-" + to.value());
            item.setOnAction(_ -> give.accept(to));
            menu.getItems().add(item);
        }
        return Optional.of(menu).filter(filled -> !filled.getItems().isEmpty());
    }
}
