package huni.ui.prospect;

import huni.domain.activity.PhoneLink;
import huni.domain.prospect.Consent;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.contact.CodePopover;
import huni.ui.contact.ConsentFields;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.FoldingRow;
import huni.ui.field.Inputs;
import huni.ui.field.SavedText;
import huni.ui.field.SectionHead;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import huni.ui.kit.Field;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The people at the prospect: a line each, that opens its fields. */
final class ContactsPart extends VBox {

    private final ContactsViewModel viewModel;
    private final Formats formats;
    private final Texts texts;
    private final VBox people = new VBox();
    private final Map<ContactViewModel, FoldingRow> rows = new HashMap<>();
    private final TextField newName;

    ContactsPart(ContactsViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        getStyleClass().add("panel");
        people.getStyleClass().add("prospect-people");
        newName = Inputs.entering("contact-new", viewModel.newNameProperty(), this::add);
        newName.setPromptText(texts.text("prospect.contact.new"));
        newName.setAccessibleText(texts.text("prospect.contact.new"));
        IconButton add = new IconButton(Icons.ADD, texts.text("prospect.contact.add"));
        add.setId("contact-add");
        add.setOnAction(_ -> add());
        Inputs.leftByEscape(newName, add::requestFocus);
        HBox line = new HBox(newName, add);
        line.getStyleClass().add("prospect-line");
        HBox.setHgrow(newName, Priority.ALWAYS);
        viewModel.people().subscribe(this::showPeople);
        getChildren()
                .addAll(
                        SectionHead.of(texts.text("prospect.contacts")),
                        people,
                        line,
                        Inputs.complaint(viewModel.newProblemProperty()));
        showPeople();
        viewModel.begunProperty().subscribe(begun -> begun.ifPresent(this::goOn));
    }

    /** What comes after a name is a number; who has gone on elsewhere is left there. */
    private void goOn(ContactViewModel begun) {
        if (newName.isFocused()) {
            Optional.ofNullable(rows.get(begun)).ifPresent(row -> row.open("#contact-phone"));
        }
    }

    /** Puts the focus on the ways to the first of them, from there to those of the next one; nobody is written down first. */
    void focusNext() {
        List<FoldingRow> all = inOrder();
        if (all.isEmpty()) {
            focusNew();
            return;
        }
        int here = all.stream().map(FoldingRow::isFocusWithin).toList().indexOf(true);
        FoldingRow row = all.get((here + 1) % all.size());
        Stream.of("#contact-way-phone", "#contact-way-email")
                .flatMap(way -> Optional.ofNullable(row.lookup(way)).stream())
                .filter(Node::isVisible)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, row::focusEdit);
    }

    /** Opens whether the one with the keyboard, else the first of them, may be called and written to. */
    void openConsent() {
        List<FoldingRow> all = inOrder();
        all.stream()
                .filter(FoldingRow::isFocusWithin)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(row -> row.open("#consent-phone-state"), this::focusNew);
    }

    private List<FoldingRow> inOrder() {
        return viewModel.people().stream()
                .flatMap(person -> Optional.ofNullable(rows.get(person)).stream())
                .toList();
    }

    /** Puts the focus where the name of another contact is written. */
    void focusNew() {
        newName.requestFocus();
    }

    private void add() {
        viewModel.add();
        newName.requestFocus();
    }

    private void showPeople() {
        List<ContactViewModel> now = List.copyOf(viewModel.people());
        rows.keySet().retainAll(now);
        people.getChildren()
                .setAll(now.stream()
                        .map(person -> rows.computeIfAbsent(person, this::row))
                        .toList());
        Inputs.show(people, !now.isEmpty());
    }

    private FoldingRow row(ContactViewModel person) {
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("prospect.contact.remove"));
        remove.setOnAction(_ -> viewModel.remove(person));
        return new FoldingRow(
                person.name().textProperty(),
                person.summaryProperty(),
                new IconButton(Icons.EDIT, texts.text("prospect.contact.edit")),
                remove,
                () -> fields(person),
                way(person, Consent.Channel.PHONE, Icons.PHONE, person.phone(), () -> viewModel.call(person)),
                way(person, Consent.Channel.EMAIL, Icons.MAIL, person.email(), () -> viewModel.mail(person)));
    }

    /** A number or an address: opened by the program for it, or copied. Who refused is addressed knowingly. */
    private Node way(
            ContactViewModel person, Consent.Channel channel, Icons icon, SavedText<String> field, Runnable onOpen) {
        String id = channel.name().toLowerCase(Locale.ROOT);
        StringProperty written = field.textProperty();
        MenuButton way = new MenuButton();
        way.setId("contact-way-" + id);
        way.setGraphic(icon.node());
        way.getStyleClass().addAll("pick", "icon-pick");
        MenuItem open = new MenuItem();
        open.setMnemonicParsing(false);
        open.setId("contact-open-" + id);
        open.setOnAction(_ -> onOpen.run());
        MenuItem copy = new MenuItem(texts.text("prospect.copy"));
        copy.setId("contact-copy-" + id);
        copy.setOnAction(_ -> Clip.copy(written.get().strip()));
        way.getItems().addAll(open, copy);
        if (channel == Consent.Channel.PHONE) {
            addCodes(way, person);
        }
        Runnable show = () -> {
            String now = written.get();
            open.setText(
                    person.consents().forbids(channel)
                            ? texts.text("prospect.contact.anyway." + id, now)
                            : texts.text("prospect.contact.open." + id, now));
            way.setAccessibleText(now);
            way.setTooltip(new Tooltip(now));
            Inputs.show(way, !now.isBlank());
        };
        written.subscribe(_ -> show.run());
        person.consents().refusalProperty().subscribe((_, _) -> show.run());
        return way;
    }

    /** A phone that looks at the screen calls, or has the reminder of tomorrow's appointment ready. */
    private void addCodes(MenuButton way, ContactViewModel person) {
        CodePopover popover = new CodePopover(viewModel.codes(), texts);
        MenuItem call = new MenuItem(texts.text("prospect.contact.code"));
        call.setId("contact-code");
        call.setOnAction(_ -> {
            String number = person.phone().textProperty().get();
            popover.open(way, PhoneLink.call(number), texts.text("prospect.contact.code.call", number));
        });
        MenuItem remind = new MenuItem(texts.text("prospect.contact.code.reminder"));
        remind.setId("contact-code-reminder");
        remind.setOnAction(_ -> viewModel
                .reminder(person)
                .ifPresent(words -> popover.open(
                        way, PhoneLink.message(person.phone().textProperty().get(), words), words)));
        way.getItems().addAll(call, remind);
        way.showingProperty()
                .subscribe(_ -> remind.setVisible(viewModel.reminder(person).isPresent()));
    }

    private Node fields(ContactViewModel person) {
        String role = texts.text("prospect.contact.role");
        Field roleField = new Field(role, new ChoiceMenu<>("contact-role", role, person.role(), "field-pick"));
        Button forget = Buttons.quiet(texts.text("prospect.contact.forget"), () -> viewModel.forget(person));
        forget.setId("contact-forget");
        VBox fields = new VBox(
                Inputs.row(
                        Inputs.field("contact-name", texts.text("prospect.contact.name"), "", person.name()),
                        Inputs.field("contact-title", texts.text("prospect.contact.title"), "", person.title())),
                Inputs.row(
                        Inputs.field("contact-phone", texts.text("prospect.contact.phone"), "", person.phone()),
                        Inputs.field("contact-email", texts.text("prospect.contact.email"), "", person.email())),
                roleField,
                new ConsentFields(person.consents(), formats, texts),
                forget);
        fields.getStyleClass().add("prospect-fields");
        return fields;
    }
}
