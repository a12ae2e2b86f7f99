package huni.app;

import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.settings.Installation;
import huni.ui.settings.SettingsReader;
import huni.ui.settings.SettingsView;
import huni.ui.settings.SettingsViewModel;
import huni.ui.shell.Destination;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Builds the settings. */
final class SettingsBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private final Installation installation;

    SettingsBuilder(WindowParts parts, Navigator navigator, Installation installation) {
        this.parts = parts;
        this.navigator = navigator;
        this.installation = installation;
    }

    Node build() {
        SettingsViewModel viewModel = new SettingsViewModel(
                new SettingsReader(
                        parts.store().pipelines(),
                        parts.store().quota(),
                        parts.store().shortReads().drafts(),
                        parts.preferences(),
                        parts.workspace()::workingTime,
                        parts.store().shortReads().prices()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.notices(),
                installation);
        parts.closing().add(viewModel::close);
        Button checklists = Buttons.withIcon(
                Buttons.plain(
                        parts.texts().text("app.settings.checklists"), () -> navigator.goTo(Destination.CHECKLISTS)),
                Icons.TASK);
        checklists.setId("settings-checklists");
        return new SettingsView(
                        viewModel,
                        parts.texts(),
                        parts.formats(),
                        new CalendarFiles(parts),
                        parts.tasks()::onScreen,
                        checklists)
                .root();
    }
}
