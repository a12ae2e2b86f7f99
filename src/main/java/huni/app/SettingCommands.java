package huni.app;

import huni.domain.Settings;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.PaletteCommand;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import java.util.List;
import java.util.function.Consumer;

/** The settings that one changes in passing, each choice as a command of the palette. */
final class SettingCommands {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Consumer<? super Exception> onFailed;

    SettingCommands(Workspace workspace, TaskRunner tasks, Texts texts, Consumer<? super Exception> onFailed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.onFailed = onFailed;
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

    /** None of these values is ever refused. */
    private void change(Settings.Key key, String value) {
        tasks.write(() -> workspace.perform(new ChangeSetting(key, value)), _ -> {}, onFailed);
    }
}
