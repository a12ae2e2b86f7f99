package huni.ui.quota;

import huni.domain.Person;
import huni.language.Texts;
import huni.ui.field.Inputs;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses whose quota is shown: the team's, or somebody's in it; it is not there where one person works alone. */
final class WhosePersonMenu extends MenuButton {

    /** @param shown whose it is now; empty for the team */
    WhosePersonMenu(Optional<Person> shown, LookedAtPerson person, Texts texts) {
        setId("quota-person");
        getStyleClass().addAll("huni-button", "plain");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        ToggleGroup group = new ToggleGroup();
        add(texts.text("quota.person.all"), "all", Optional.empty(), shown, person, group);
        person.people().here().forEach(one -> add(one.name(), one.login(), Optional.of(one), shown, person, group));
        setText(shown.map(Person::name).orElse(texts.text("quota.person.all")));
        setAccessibleText(texts.text("quota.of", getText()));
        Inputs.show(this, person.isTeam());
    }

    private void add(
            String name,
            String id,
            Optional<Person> one,
            Optional<Person> shown,
            LookedAtPerson person,
            ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setId("quota-person-" + id);
        item.setToggleGroup(group);
        item.setSelected(one.map(Person::id).equals(shown.map(Person::id)));
        item.setOnAction(_ -> person.choose(one));
        getItems().add(item);
    }
}
