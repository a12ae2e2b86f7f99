package huni.command;

import huni.domain.pipeline.Stage;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The commands' texts in one language: Turkish for a Turkish user, English for everybody else. */
public final class CommandTexts {

    private final Locale locale;
    private final ResourceBundle texts;
    /** What the screens call the things of the domain, so that a command calls them the same. */
    private final ResourceBundle domain;

    public CommandTexts(Locale locale) {
        this.locale = locale;
        this.texts = bundle("huni.command.texts", locale);
        this.domain = bundle("huni.language.texts", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The text of the key, with the arguments in the user's way of writing numbers and dates. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** What an operation is called; one without a text is called by its key. */
    String operation(String name) {
        String key = "operation." + name;
        return domain.containsKey(key) ? domain.getString(key) : name;
    }

    /** What a stage is called: by the user, else in the user's language, else by its key. */
    String stage(Stage stage) {
        String key = "stage." + stage.key();
        return stage.name()
                .orElseGet(() -> domain.containsKey(key)
                        ? domain.getString(key)
                        : stage.key().value());
    }

    /** How the user writes numbers and dates. */
    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return texts;
    }
}
