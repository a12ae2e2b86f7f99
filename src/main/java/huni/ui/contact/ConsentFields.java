package huni.ui.contact;

import huni.domain.prospect.Consent;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.kit.Field;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Whether somebody may be called and written to: a choice for each channel, and when and how each answer was given. */
public final class ConsentFields extends VBox {

    /** The fields of one person. */
    public ConsentFields(ContactConsents consents, Formats formats, Texts texts) {
        getStyleClass().add("prospect-fields");
        DomainWords words = new DomainWords(texts);
        getChildren()
                .add(Inputs.row(consents.entries().stream()
                        .map(entry -> choice(entry, words.consentBy(entry.channel())))
                        .toArray(Node[]::new)));
        consents.entries().forEach(entry -> getChildren().add(told(entry, words, formats, texts)));
    }

    private static Node choice(ConsentEntry entry, String caption) {
        Field field = new Field(caption, new ChoiceMenu<>(id(entry, "state"), caption, entry.state(), "field-pick"));
        field.setMinWidth(0);
        return field;
    }

    private static Node told(ConsentEntry entry, DomainWords words, Formats formats, Texts texts) {
        String channel = words.consentBy(entry.channel());
        Node fields = Inputs.row(
                Inputs.day(
                        id(entry, "since"),
                        texts.text("contact.consent.since.of", channel),
                        "",
                        entry.since(),
                        formats),
                Inputs.field(
                        id(entry, "source"),
                        texts.text("contact.consent.source"),
                        texts.text("contact.consent.source.prompt"),
                        entry.source()));
        entry.state().chosenProperty().subscribe(state -> Inputs.show(fields, state != Consent.State.UNKNOWN));
        return fields;
    }

    private static String id(ConsentEntry entry, String part) {
        return "consent-" + entry.channel().name().toLowerCase(Locale.ROOT) + "-" + part;
    }
}
