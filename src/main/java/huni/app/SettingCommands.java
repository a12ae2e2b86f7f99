package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.Preferences;
import huni.ui.shell.PaletteCommand;
import java.util.List;

/** The settings that one changes in passing, each choice as a command of the palette. */
final class SettingCommands {

    private final Preferences preferences;
    private final Texts texts;

    SettingCommands(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    List<PaletteCommand> commands() {
        return List.of(
                command(Key.THEME, "theme", Icons.THEME, "light", "theme.light"),
                command(Key.THEME, "theme", Icons.THEME, "dark", "theme.dark"),
                command(Key.THEME, "theme", Icons.THEME, "contrast", "theme.contrast"),
                command(Key.THEME, "theme", Icons.THEME, "system", "system"),
                command(Key.LANGUAGE, "language", Icons.LANGUAGE, "tr", "language.tr"),
                command(Key.LANGUAGE, "language", Icons.LANGUAGE, "en", "language.en"),
                command(Key.LANGUAGE, "language", Icons.LANGUAGE, "", "system"),
                command(Key.TEXT_PERCENT, "text", Icons.SETTINGS, "100", "text.normal"),
                command(Key.TEXT_PERCENT, "text", Icons.SETTINGS, "125", "text.large"),
                command(Key.TEXT_PERCENT, "text", Icons.SETTINGS, "150", "text.largest"));
    }

    private PaletteCommand command(Key key, String setting, Icons icon, String value, String choice) {
        String name =
                texts.text("app.command.setting", texts.text("settings." + setting), texts.text("settings." + choice));
        return new PaletteCommand(name, icon, "", () -> preferences.set(key, value));
    }
}
