package huni.ui.today;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.EmptyState;
import huni.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What stands in place of the list where nothing is due: of anybody's prospects, or of one's own where others' are left out. */
final class EmptyDay {

    private EmptyDay() {}

    static Node of(ShownOwner owner, Texts texts) {
        Node everybodys =
                new EmptyState(Icons.DONE, texts.text("today.empty.title"), texts.text("today.empty.sentence"));
        Node mine = new EmptyState(Icons.DONE, texts.text("today.empty.title"), texts.text("today.empty.mine"));
        owner.ownerProperty().subscribe(one -> {
            Inputs.show(everybodys, one.isEmpty());
            Inputs.show(mine, one.isPresent());
        });
        return new StackPane(everybodys, mine);
    }
}
