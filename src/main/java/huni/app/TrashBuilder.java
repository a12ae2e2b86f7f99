package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.language.guide.GuideScreen;
import huni.ui.shell.ShellView;
import huni.ui.trash.ForgetSources;
import huni.ui.trash.ForgetView;
import huni.ui.trash.ForgetViewModel;
import huni.ui.trash.ForgetWhom;
import huni.ui.trash.TrashExits;
import huni.ui.trash.TrashView;
import huni.ui.trash.TrashViewModel;
import huni.work.exports.CountedTable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.layout.Region;

/** Builds the screens of what was removed, and of what goes for good. */
record TrashBuilder(WindowParts parts) {

    /** Shows what was removed, over the whole place of a window. */
    void open(ShellView window) {
        TrashViewModel viewModel = new TrashViewModel(
                parts.store().trash().contents(),
                parts.store().longReads().pipelines(),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                new TrashExits() {
                    @Override
                    public void forget(ForgetWhom whom) {
                        TrashBuilder.this.forget(whom, window, () -> open(window));
                    }

                    @Override
                    public void save(Callable<CountedTable> table) {
                        new TakeoutBuilder(parts).lists().save("trash", table);
                    }

                    @Override
                    public void close() {
                        window.closeSide();
                    }
                });
        TrashView view = new TrashView(viewModel, parts.texts());
        Region side = SidePage.of(view.root(), 1, window, parts);
        window.openSide(GuideScreen.TRASH, side, viewModel::close);
        view.begin();
    }

    /**
     * Asks whether somebody is forgotten for good.
     *
     * @param onClosed shows what is seen afterwards
     */
    void forget(ForgetWhom whom, ShellView window, Runnable onClosed) {
        ForgetViewModel viewModel = new ForgetViewModel(
                new ForgetSources(
                        parts.store().trash(),
                        parts.store().backups(),
                        () -> parts.preferences()
                                .settings()
                                .get(Key.BACKUP_FOLDER)
                                .map(Path::of),
                        parts.store().isShared(),
                        parts.notices()::say),
                whom,
                parts.tasks(),
                parts.texts(),
                onClosed);
        ForgetView view = new ForgetView(viewModel, parts.texts());
        Region side = SidePage.of(view.root(), 1, window, parts);
        window.openSide(GuideScreen.TRASH, side, viewModel::close);
        view.begin();
    }
}
