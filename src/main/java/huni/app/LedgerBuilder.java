package huni.app;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.language.guide.GuideScreen;
import huni.ui.incentive.LedgerExits;
import huni.ui.incentive.LedgerView;
import huni.ui.incentive.LedgerViewModel;
import huni.ui.shell.ShellView;
import huni.work.exports.CountedTable;
import java.util.concurrent.Callable;

/** Builds the ledger of what was given. */
final class LedgerBuilder {

    private final WindowParts parts;

    LedgerBuilder(WindowParts parts) {
        this.parts = parts;
    }

    /** Opens it over the whole place of a window. */
    void open(ShellView window, Navigator navigator) {
        LedgerViewModel viewModel = new LedgerViewModel(
                parts.store().incentives(),
                parts.store().pipelines(),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                new LedgerExits() {
                    @Override
                    public void open(ProspectId prospect) {
                        navigator.open(prospect);
                    }

                    @Override
                    public void showList(String title, ListScope scope) {
                        navigator.showList(title, scope);
                    }

                    @Override
                    public void save(Callable<CountedTable> table) {
                        new TakeoutBuilder(parts).lists().save("ledger", table);
                    }

                    @Override
                    public void close() {
                        window.closeSide();
                    }
                });
        LedgerView view = new LedgerView(viewModel, parts.texts());
        window.openSide(GuideScreen.LEDGER, SidePage.of(view.root(), 1, window, parts), viewModel::close);
        view.begin();
    }
}
