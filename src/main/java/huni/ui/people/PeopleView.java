package huni.ui.people;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.Segments;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.Panel;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import huni.ui.people.PeopleViewModel.Asked;
import huni.ui.people.PeopleViewModel.Deed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people of a shared workspace, one below the other; in their place the form, while something is asked about. */
public final class PeopleView {

    private static final ReadOnlyStringProperty NO_PROBLEM = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    private final PeopleViewModel viewModel;
    private final Texts texts;
    private final DomainWords words;
    private final VBox root = new VBox();
    private final Label problem;
    /** Which button the keyboard goes back to when the form is closed. */
    private String opener = "people-add";

    public PeopleView(PeopleViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.words = new DomainWords(texts);
        problem = Inputs.complaint(viewModel.problemProperty());
        problem.setId("people-problem");
        viewModel.askedProperty().subscribe(this::show);
        viewModel.peopleProperty().subscribe((_, _) -> {
            if (viewModel.askedProperty().get().isEmpty()) {
                show(Optional.empty());
            }
        });
    }

    private void show(Optional<Asked> asked) {
        Optional<Node> focused = focused();
        asked.ifPresent(one -> opener = opener(one));
        root.getChildren().setAll(asked.map(this::form).orElseGet(this::list));
        if (asked.isPresent()) {
            Stream.of(".text-field", ".menu-button")
                    .flatMap(input -> root.lookupAll(input).stream())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else if (focused.isPresent()) {
            Stream.of(String.valueOf(focused.get().getId()), opener, "people-add")
                    .flatMap(id -> root.lookupAll(".button").stream().filter(button -> id.equals(button.getId())))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** What of it has the keyboard. */
    private Optional<Node> focused() {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> Stream.<@Nullable Node>iterate(owner, Objects::nonNull, Node::getParent)
                        .anyMatch(root::equals));
    }

    private static String opener(Asked asked) {
        return switch (asked.deed()) {
            case ADD -> "people-add";
            case CHANGE -> id("colleague.change", asked.person().orElseThrow());
            case LEAVE -> id("colleague.leave", asked.person().orElseThrow());
        };
    }

    private Panel list() {
        boolean mayLead = viewModel.peopleProperty().get().mayLead();
        List<Person> all = viewModel.peopleProperty().get().all();
        Button add = Buttons.plain(texts.text("colleague.add"), viewModel::askToAdd);
        add.setId("people-add");
        Panel panel = mayLead
                ? Panel.titled(texts.text("colleague.title"), add)
                : Panel.titled(texts.text("colleague.title"));
        panel.setId("people-list");
        all.stream()
                .sorted(Comparator.comparing(Person::retired))
                .forEach(one -> panel.getChildren().add(line(one, mayLead && !one.retired())));
        panel.getChildren().add(muted(texts.text(all.isEmpty() ? "colleague.nobody" : "colleague.explanation")));
        return panel;
    }

    private Node line(Person one, boolean mayChange) {
        String who = viewModel.isMe(one) ? texts.text("colleague.me", one.name()) : one.name();
        String facts = Stream.of(one.login(), one.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox about = new VBox(new EllipsisLabel(who), new EllipsisLabel(facts, "muted", "small"));
        about.getStyleClass().add("data-file-words");
        HBox.setHgrow(about, Priority.ALWAYS);
        Tag role = new Tag(
                one.retired() ? texts.text("colleague.gone") : words.role(one.role()),
                one.role() == Person.Role.LEADS && !one.retired() ? Tone.ACCENT : Tone.NEUTRAL);
        role.setMinWidth(HBox.USE_PREF_SIZE);
        HBox line = new HBox(about, role);
        line.setId("people-" + one.login());
        line.getStyleClass().add("safety-line");
        if (mayChange) {
            line.getChildren().add(button("colleague.change", one, () -> viewModel.askToChange(one)));
            if (!viewModel.isMe(one) && !viewModel.others(one).isEmpty()) {
                line.getChildren().add(button("colleague.leave", one, () -> viewModel.askToLeave(one)));
            }
        }
        return line;
    }

    private Button button(String key, Person one, Runnable pressed) {
        Button button = Buttons.quiet(texts.text(key), pressed);
        button.setId(id(key, one));
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setAccessibleText(one.name() + ": " + button.getText());
        return button;
    }

    private static String id(String key, Person one) {
        return key.replace("colleague.", "people-") + "-" + one.login();
    }

    private Panel form(Asked asked) {
        return asked.deed() == Deed.LEAVE ? leaving(asked.person().orElseThrow()) : entered(asked);
    }

    private Panel entered(Asked asked) {
        Panel panel = Panel.titled(asked.person().map(Person::name).orElseGet(() -> texts.text("colleague.add")));
        panel.setId("people-form");
        panel.getChildren()
                .addAll(
                        Inputs.plain(
                                "people-name",
                                texts.text("colleague.name"),
                                viewModel.nameProperty(),
                                NO_PROBLEM,
                                viewModel::save),
                        Inputs.plain(
                                "people-email",
                                texts.text("colleague.email"),
                                viewModel.emailProperty(),
                                NO_PROBLEM,
                                viewModel::save));
        if (asked.person().isEmpty()) {
            panel.getChildren()
                    .addAll(
                            Inputs.plain(
                                    "people-login",
                                    texts.text("colleague.login"),
                                    viewModel.loginProperty(),
                                    NO_PROBLEM,
                                    viewModel::save),
                            muted(texts.text("colleague.login.note")));
        }
        Segments<Person.Role> roles = new Segments<>(
                "people-role",
                texts.text("colleague.role"),
                List.of(Person.Role.values()),
                words::role,
                viewModel.roleProperty(),
                viewModel.roleProperty()::set);
        Label may = muted("");
        viewModel.roleProperty().subscribe(one -> may.setText(texts.text(mayKey(one))));
        Button save = Buttons.primary(texts.text("colleague.save"), viewModel::save);
        save.setId("people-save");
        panel.getChildren().addAll(roles, may, problem, actions(save));
        return panel;
    }

    private static String mayKey(Person.Role role) {
        return switch (role) {
            case READS -> "colleague.may.reads";
            case SELLS -> "colleague.may.sells";
            case LEADS -> "colleague.may.leads";
        };
    }

    private Panel leaving(Person person) {
        Panel panel = Panel.titled(texts.text("colleague.leaving", person.name()));
        panel.setId("people-leaving");
        List<Option> others = viewModel.others(person);
        SavedChoice<Option> to = Option.choice(others, others.getFirst().value(), _ -> {});
        String caption = texts.text("colleague.to");
        Button leaves = Buttons.primary(
                texts.text("colleague.leave.do"),
                () -> viewModel.retire(
                        person, PersonId.ofLogin(to.chosenProperty().get().value())));
        leaves.setId("people-leave-do");
        panel.getChildren()
                .addAll(
                        wrapped(texts.text("colleague.leaving.sentence", person.name())),
                        new Field(caption, new ChoiceMenu<>("people-to", caption, to, "field-pick")),
                        problem,
                        actions(leaves));
        return panel;
    }

    private FlowPane actions(Button done) {
        Buttons.busyWhile(done, viewModel.busyProperty());
        Button leave = Buttons.plain(texts.text("colleague.cancel"), viewModel::leave);
        leave.setId("people-cancel");
        leave.setCancelButton(true);
        FlowPane actions = new FlowPane(done, leave);
        actions.getStyleClass().add("data-actions");
        return actions;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    /** The part of the page. */
    public Parent root() {
        return root;
    }
}
