package huni.app;

import huni.ui.checklists.ChecklistsReader;
import huni.ui.checklists.ChecklistsView;
import huni.ui.checklists.ChecklistsViewModel;
import javafx.scene.Node;

/** Builds the editor of checklists. */
final class ChecklistsBuilder {

    private final WindowParts parts;

    ChecklistsBuilder(WindowParts parts) {
        this.parts = parts;
    }

    Node build() {
        ChecklistsViewModel viewModel = new ChecklistsViewModel(
                new ChecklistsReader(
                        parts.store().checklists(),
                        parts.store().objections(),
                        parts.store().pipelines(),
                        parts.store().drafts()),
                parts.performer(),
                parts.tasks(),
                parts.texts());
        parts.closing().add(viewModel::close);
        return new ChecklistsView(viewModel, parts.texts()).root();
    }
}
