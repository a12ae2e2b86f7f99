package huni.ui.message;

import huni.domain.PersonalSettings;
import huni.domain.activity.MessageField;
import huni.language.StandardTemplates;
import huni.ui.kit.Preferences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of the template, each in a line, and what was written there instead of what is known. */
final class FieldLines {

    private final StandardTemplates names;
    private final Preferences preferences;
    private final Runnable onWritten;
    private final ObservableList<FieldLine> shown = FXCollections.observableArrayList();
    private final Map<MessageField, String> written = new EnumMap<>(MessageField.class);
    private Map<MessageField, String> values = Map.of();

    /** @param onWritten called when a field got another value */
    FieldLines(StandardTemplates names, Preferences preferences, Runnable onWritten) {
        this.names = names;
        this.preferences = preferences;
        this.onWritten = onWritten;
    }

    /** Another message begins. */
    void begin() {
        written.clear();
    }

    /** What is known, with what was written in its place; never blank. */
    Map<MessageField, String> over(Map<MessageField, String> known) {
        Map<MessageField, String> all = new EnumMap<>(MessageField.class);
        all.putAll(known);
        all.putAll(written);
        all.values().removeIf(String::isBlank);
        return all;
    }

    /** Shows these fields with their values; a line that is being written in stays. */
    void show(List<MessageField> used, Map<MessageField, String> now, String language) {
        values = now;
        if (!used.equals(shown.stream().map(FieldLine::field).toList())) {
            shown.setAll(used.stream().map(field -> line(field, language)).toList());
        }
        shown.forEach(line -> {
            String value = now.getOrDefault(line.field(), "");
            if (!line.value().get().strip().equals(value)) {
                line.value().set(value);
            }
        });
    }

    private FieldLine line(MessageField field, String language) {
        StringProperty value = new SimpleStringProperty(values.getOrDefault(field, ""));
        value.subscribe((_, typed) -> write(field, typed.strip()));
        return new FieldLine(field, names.name(field, language), value);
    }

    /** What the person signs with is kept for the next message; anything else is of this one. */
    private void write(MessageField field, String typed) {
        if (typed.equals(values.getOrDefault(field, ""))) {
            return;
        }
        if (field.isOwn()) {
            preferences.set(PersonalSettings.Key.valueOf(field.name()), typed);
        } else {
            written.put(field, typed);
        }
        onWritten.run();
    }

    ObservableList<FieldLine> shown() {
        return shown;
    }
}
