package huni.app;

import huni.exchange.JsonChecklists;
import huni.ui.checklists.ChecklistTransfer;
import huni.ui.checklists.ChecklistsReader;
import huni.ui.checklists.ChecklistsView;
import huni.ui.checklists.ChecklistsViewModel;
import huni.ui.checklists.RecordViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;

/** Builds the editor of checklists. */
final class ChecklistsBuilder {

    private static final String FILE = "huni-checklists.json";

    private final WindowParts parts;
    private Optional<String> wanted = Optional.empty();
    private Optional<ChecklistsViewModel> shown = Optional.empty();

    ChecklistsBuilder(WindowParts parts) {
        this.parts = parts;
    }

    /** Shows that checklist; the screen may not be there yet. */
    void open(String checklist) {
        wanted = Optional.of(checklist);
        shown.ifPresent(viewModel -> viewModel.open(checklist));
    }

    Node build() {
        ChecklistsReader reader = new ChecklistsReader(
                parts.store().checklists(),
                parts.store().objections(),
                parts.store().pipelines(),
                parts.store().shortReads().drafts());
        ChecklistsViewModel viewModel =
                new ChecklistsViewModel(reader, parts.performer(), parts.tasks(), parts.texts(), parts.formats());
        parts.closing().add(viewModel::close);
        wanted.ifPresent(viewModel::open);
        shown = Optional.of(viewModel);
        ChecklistTransfer transfer =
                new ChecklistTransfer(new JsonChecklists(), reader, parts.performer(), parts.tasks(), parts.texts());
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        RecordViewModel figures = new RecordViewModel(
                parts.store().longReads().questions(), parts.tasks(), parts.texts(), parts.formats());
        parts.closing().add(figures::close);
        return new ChecklistsView(
                        viewModel,
                        figures,
                        parts.texts(),
                        button("import", Icons.IMPORT, ChecklistsView.IMPORT, () -> files.chooseJson(transfer::read)),
                        button(
                                "export",
                                Icons.EXPORT,
                                ChecklistsView.EXPORT,
                                () -> transfer.write(content -> files.save(FILE, content))))
                .root();
    }

    private Button button(String name, Icons icon, KeyCombination key, Runnable run) {
        Button button = Buttons.withKey(Buttons.plain(parts.texts().text("app.checklists." + name), run), icon, key);
        button.setId("checklists-" + name);
        return button;
    }
}
