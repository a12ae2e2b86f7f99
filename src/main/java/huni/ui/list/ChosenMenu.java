package huni.ui.list;

import huni.domain.dossier.ProspectRow;
import huni.language.Texts;
import huni.ui.field.owner.GiveMenu;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done with the chosen prospects, as a menu. */
final class ChosenMenu {

    private final ProspectsViewModel list;
    private final Texts texts;
    private final ChosenForms forms;
    private final ContextMenu menu = KeyCap.tellingMenu();

    ChosenMenu(ProspectsViewModel list, Texts texts, ChosenForms forms) {
        this.list = list;
        this.texts = texts;
        this.forms = forms;
        menu.setId("list-menu");
    }

    boolean isShowing() {
        return menu.isShowing();
    }

    /** The menu for these prospects, to be shown. */
    ContextMenu of(List<ProspectRow> rows) {
        MenuItem open = item(
                "line-open", texts.text("prospects.menu.open"), Icons.EDIT, "Enter", () -> list.open(rows.getFirst()));
        MenuItem plan = item("line-plan", texts.text("prospects.menu.plan"), Icons.PHONE, "P", () -> forms.plan(rows));
        MenuItem remove = item(
                "line-remove", texts.text("prospects.menu.remove"), Icons.DELETE, "Delete", () -> list.remove(rows));
        menu.getItems().setAll(plan, moves(rows), tags(rows));
        if (rows.stream().anyMatch(row -> !row.tags().isEmpty())) {
            menu.getItems().add(tagsTaken(rows));
        }
        GiveMenu.of("line-give", list.actions().giving(), to -> list.actions().give(rows, to))
                .ifPresent(menu.getItems()::add);
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        if (rows.size() == 1) {
            menu.getItems().addFirst(open);
        }
        return menu;
    }

    private Menu moves(List<ProspectRow> rows) {
        Menu to = new Menu(texts.text("prospects.menu.move"), Icons.MOVE.node());
        to.setId("line-move");
        for (ProspectsViewModel.StageChoice stage : list.choices()) {
            if (!rows.stream().allMatch(row -> row.stage().equals(stage.key()))) {
                to.getItems()
                        .add(plain(
                                "line-move-" + stage.key().value(),
                                stage.name(),
                                () -> list.actions().move(rows, stage)));
            }
        }
        return to;
    }

    private Menu tags(List<ProspectRow> rows) {
        Menu tags = new Menu(texts.text("prospects.menu.tag"), Icons.TAG.node());
        tags.setId("line-tag");
        tags.getItems().add(plain("line-tag-new", texts.text("prospects.menu.tag.new"), () -> forms.newTag(rows)));
        for (String tag : list.filter().labels().tags()) {
            if (!rows.stream().allMatch(row -> row.tags().contains(tag))) {
                tags.getItems()
                        .add(plain("line-tag-" + tag, tag, () -> list.actions().tag(rows, tag, true)));
            }
        }
        return tags;
    }

    private Menu tagsTaken(List<ProspectRow> rows) {
        Menu tags = new Menu(texts.text("prospects.menu.untag"), Icons.CLOSE.node());
        tags.setId("line-untag");
        new TreeSet<>(rows.stream().flatMap(row -> row.tags().stream()).toList())
                .forEach(tag -> tags.getItems()
                        .add(plain(
                                "line-untag-" + tag, tag, () -> list.actions().tag(rows, tag, false))));
        return tags;
    }

    private static MenuItem plain(String id, String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static MenuItem item(String id, String words, Icons icon, String key, Runnable run) {
        MenuItem item = plain(id, words, run);
        item.setGraphic(icon.node());
        item.setAccelerator(KeyCombination.valueOf(key));
        return item;
    }
}
