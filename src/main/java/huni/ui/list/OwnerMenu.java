package huni.ui.list;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.language.Texts;
import huni.ui.field.Inputs;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/**
 * Picks whose prospects the list shows: everybody's, those of one person, or nobody's. Away where one person works alone, and
 * in a list behind a number, which has those whom the number counts.
 */
final class OwnerMenu extends MenuButton {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ListFilter filter;
    private final Texts texts;
    private ToggleGroup group = new ToggleGroup();

    OwnerMenu(ListFilter filter, Texts texts) {
        this.filter = filter;
        this.texts = texts;
        setId("owner-filter");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("pick", "chip");
        filter.owner().peopleProperty().subscribe(this::fill);
        filter.pickedProperty().subscribe(_ -> choose());
        filter.behindProperty().subscribe(_ -> appear());
    }

    private void fill(People people) {
        group = new ToggleGroup();
        getItems().setAll(item(texts.text("prospects.owner.all"), Optional.empty()));
        for (Person person : people.here()) {
            getItems().add(item(person.name(), Optional.of(person.id())));
        }
        getItems().add(item(texts.text("prospects.owner.nobody"), Optional.of(PersonId.NOBODY)));
        choose();
        appear();
    }

    private void appear() {
        Inputs.show(
                this,
                filter.owner().peopleProperty().get().isTeam()
                        && filter.behindProperty().get().isEmpty());
    }

    private RadioMenuItem item(String name, Optional<PersonId> whose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setUserData(whose);
        item.setToggleGroup(group);
        item.setOnAction(_ -> filter.pick(whose));
        return item;
    }

    private void choose() {
        Optional<PersonId> picked = filter.pickedProperty().get();
        boolean named = picked.filter(whose -> !whose.equals(PersonId.NOBODY)).isPresent();
        getItems().stream()
                .filter(item -> picked.equals(item.getUserData()))
                .findFirst()
                .ifPresent(item -> {
                    group.selectToggle((RadioMenuItem) item);
                    setText(named ? texts.text("prospects.owner.picked", item.getText()) : item.getText());
                });
        pseudoClassStateChanged(SELECTED, picked.isPresent());
    }
}
