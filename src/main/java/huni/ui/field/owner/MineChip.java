package huni.ui.field.owner;

import huni.language.Texts;
import huni.ui.field.ScreenKeys;
import huni.ui.kit.Chip;
import huni.ui.kit.KeyCap;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/** The choice between one's own prospects and everybody's, as a chip. It is not there where one person works alone. */
public final class MineChip {

    /** Leaves out what others look after, or shows it again. */
    public static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+Shift+M");

    private MineChip() {}

    /** @param id for finding it on its screen */
    public static Chip of(String id, ShownOwner owner, Texts texts) {
        Chip chip = new Chip(texts.text("mine"));
        chip.setId(id);
        chip.setTooltip(new Tooltip(texts.text("mine.hint") + "  " + KeyCap.words(KEY)));
        chip.setAccessibleHelp(texts.text("mine.hint"));
        chip.setOnAction(_ -> owner.mineProperty().set(chip.isSelected()));
        owner.mineProperty().subscribe(chip::setSelected);
        owner.peopleProperty().subscribe(people -> {
            chip.setVisible(people.isTeam());
            chip.setManaged(people.isTeam());
        });
        ScreenKeys.hear(chip, event -> {
            if (KEY.match(event)) {
                owner.toggle();
                event.consume();
            }
        });
        return chip;
    }
}
