package huni.app;

import huni.ui.settings.Installation;
import huni.ui.settings.SettingsReader;
import huni.ui.settings.SettingsView;
import huni.ui.settings.SettingsViewModel;
import javafx.scene.Node;

/** Builds the settings. */
final class SettingsBuilder {

    private final WindowParts parts;
    private final Installation installation;

    SettingsBuilder(WindowParts parts, Installation installation) {
        this.parts = parts;
        this.installation = installation;
    }

    Node build() {
        SettingsViewModel viewModel = new SettingsViewModel(
                new SettingsReader(
                        parts.store().pipelines(),
                        parts.store().quota(),
                        parts.store().drafts(),
                        parts.preferences(),
                        parts.workspace()::workingTime),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.notices(),
                installation);
        parts.closing().add(viewModel::close);
        return new SettingsView(viewModel, parts.texts(), parts.formats()).root();
    }
}
