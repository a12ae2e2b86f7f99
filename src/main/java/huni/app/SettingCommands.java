package huni.app;

import huni.domain.Settings;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Icons;
import huni.ui.shell.PaletteCommand;
import huni.work.ChangeSetting;
import java.util.List;

/** The settings that one changes in passing, each choice as a command of the palette. */
final class SettingCommands {

    private final Performer performer;
    private final Texts texts;

    SettingCommands(Performer performer, Texts texts) {
        this.performer = performer;
        this.texts = texts;
    }

    List<PaletteCommand> commands() {
        return List.of(
                command(Settings.Key.THEME, "theme", Icons.THEME, "light", "theme.light"),
                command(Settings.Key.THEME, "theme", Icons.THEME, "dark", "theme.dark"),
                command(Settings.Key.THEME, "theme", Icons.THEME, "system", "system"),
                command(Settings.Key.LANGUAGE, "language", Icons.LANGUAGE, "tr", "language.tr"),
                command(Settings.Key.LANGUAGE, "language", Icons.LANGUAGE, "en", "language.en"),
                command(Settings.Key.LANGUAGE, "language", Icons.LANGUAGE, "", "system"),
                command(Settings.Key.TEXT_PERCENT, "text", Icons.SETTINGS, "100", "text.normal"),
                command(Settings.Key.TEXT_PERCENT, "text", Icons.SETTINGS, "125", "text.large"));
    }

    private PaletteCommand command(Settings.Key key, String setting, Icons icon, String value, String choice) {
        String name =
                texts.text("app.command.setting", texts.text("settings." + setting), texts.text("settings." + choice));
        return new PaletteCommand(name, icon, "", () -> change(key, value));
    }

    private void change(Settings.Key key, String value) {
        performer.perform(new ChangeSetting(key, value), _ -> {});
    }
}
