package huni.app;

import huni.domain.prospect.PhoneNumbers;
import huni.exchange.FileTables;
import huni.ui.data.ImportExits;
import huni.ui.data.ImportSources;
import huni.ui.data.ImportView;
import huni.ui.data.ImportViewModel;
import huni.ui.shell.Destination;
import huni.work.imports.Imports;
import javafx.scene.Node;

/** Builds the screen of imports. */
final class ImportBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private final PhoneNumbers phones;

    ImportBuilder(WindowParts parts, Navigator navigator, PhoneNumbers phones) {
        this.parts = parts;
        this.navigator = navigator;
        this.phones = phones;
    }

    Node build() {
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        ImportExits exits = new ImportExits(
                files::choose,
                files::show,
                () -> navigator.goTo(Destination.BOARD),
                navigator::showList,
                parts.failures()::accept);
        ImportViewModel viewModel = new ImportViewModel(
                new Imports(new FileTables(), phones),
                parts.performer(),
                new ImportSources(
                        parts.store().longReads().pipelines(),
                        parts.store().longReads().identities(),
                        parts.store().longReads().imports()),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                exits);
        parts.closing().add(viewModel::close);
        return new ImportView(viewModel, parts.texts()).root();
    }
}
