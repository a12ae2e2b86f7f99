package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.prospect.PhoneNumbers;
import huni.exchange.FileTables;
import huni.ui.data.DataPlace;
import huni.ui.data.DataView;
import huni.ui.data.ExportView;
import huni.ui.data.ImportExits;
import huni.ui.data.ImportSources;
import huni.ui.data.ImportView;
import huni.ui.data.ImportViewModel;
import huni.ui.data.ProtectionView;
import huni.ui.data.ProtectionViewModel;
import huni.ui.data.SafetySources;
import huni.ui.data.SafetyView;
import huni.ui.data.SafetyViewModel;
import huni.ui.move.MoveView;
import huni.ui.move.MoveViewModel;
import huni.ui.people.PeopleView;
import huni.ui.people.PeopleViewModel;
import huni.ui.settings.Installation;
import huni.ui.share.SharingView;
import huni.ui.share.SharingViewModel;
import huni.ui.shell.Destination;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import huni.ui.trash.TrashOffer;
import huni.work.imports.Imports;
import huni.work.imports.RememberedMappings;
import huni.work.safety.Relocation;
import huni.work.sharing.OwnStore;
import huni.work.sharing.Sharing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Builds the screen of the data: imports, and what keeps it safe. */
final class ImportBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private final PhoneNumbers phones;
    private final Installation installation;
    private final Optional<MoveViewModel> move;
    private final Optional<SharingViewModel> share;
    private Optional<Consumer<List<Path>>> opening = Optional.empty();

    /** @param installation where the store lies, and may be moved from */
    ImportBuilder(WindowParts parts, Navigator navigator, PhoneNumbers phones, Installation installation) {
        this.parts = parts;
        this.navigator = navigator;
        this.phones = phones;
        this.installation = installation;
        this.move = installation.relocation().map(this::moving);
        this.share = installation.sharing().map(this::sharing);
        forgetNames();
    }

    /** Earlier versions kept names out of imported files in the personal settings, which are not encrypted. */
    private void forgetNames() {
        ImportSources.MappingMemory memory = memory();
        String now = RememberedMappings.read(memory.kept()).written();
        if (!now.equals(memory.kept())) {
            memory.keep(now);
        }
    }

    private MoveViewModel moving(Relocation relocation) {
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        MoveViewModel viewModel =
                new MoveViewModel(relocation, files::chooseFolder, parts.tasks(), parts.texts(), parts.failures());
        parts.closing().add(viewModel::close);
        return viewModel;
    }

    private SharingViewModel sharing(Sharing sharing) {
        SharingViewModel viewModel = new SharingViewModel(sharing, parts.tasks(), parts.texts(), parts.failures());
        parts.closing().add(viewModel::close);
        return viewModel;
    }

    /** Shows the page. */
    void show() {
        navigator.goTo(Destination.DATA);
    }

    /** Shows on the page how the store is moved; empty where it stays. */
    Optional<Runnable> moving() {
        return move.map(asking -> () -> {
            show();
            asking.ask();
        });
    }

    Node build() {
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        ProtectionViewModel protection = protection();
        SafetyViewModel keeping = safety(files, protection);
        ImportExits exits = new ImportExits(
                files::choose,
                files::show,
                () -> navigator.goTo(Destination.BOARD),
                navigator::showList,
                file -> restores(keeping, file),
                parts.failures()::accept);
        ImportViewModel viewModel = new ImportViewModel(
                new Imports(new FileTables(), phones),
                parts.performer(),
                new ImportSources(
                        parts.store().longReads().pipelines(),
                        parts.store().longReads().identities(),
                        parts.store().longReads().imports(),
                        parts.store().people(),
                        memory()),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                exits);
        parts.closing().add(viewModel::close);
        ImportView view = new ImportView(
                viewModel,
                parts.texts(),
                new DataPlace(
                        installation.store(),
                        installation.isShared(),
                        move.map(asking -> asking::ask),
                        share.map(asking -> asking::ask)));
        opening = Optional.of(chosen -> {
            view.focus();
            List<Path> left = viewModel.open(chosen);
            if (!left.isEmpty()) {
                parts.notices().problem(parts.texts().text("app.open.left", names(left)));
            }
        });
        ExportView exports = new ExportView(new TakeoutBuilder(parts).of(ListRequest.ALL), parts.texts());
        Node trash = TrashOffer.of(parts.texts(), navigator::trash);
        if (parts.store().isShared()) {
            view.offer(DataView.below(exports.root(), trash));
            return new DataView(
                            view,
                            viewModel,
                            DataView.shared(
                                    parts.texts(),
                                    installation.store(),
                                    parts.store().folder().backups(),
                                    new PeopleView(
                                                    new PeopleViewModel(
                                                            parts.owner().peopleProperty(),
                                                            () -> parts.store()
                                                                    .together()
                                                                    .filter(TogetherWork::isAway)
                                                                    .isPresent(),
                                                            parts.performer(),
                                                            parts.texts()),
                                                    parts.texts())
                                            .root(),
                                    installation.leaving().map(OwnStore::folder),
                                    () -> installation
                                            .leaving()
                                            .ifPresent(own -> own.goBack().run())))
                    .root();
        }
        SafetyView safety = new SafetyView(keeping, parts.texts());
        view.offer(DataView.below(
                Stream.of(
                                share.map(asking -> new SharingView(asking, parts.texts()).root()),
                                move.map(asking -> new MoveView(asking, parts.texts()).root()))
                        .flatMap(Optional::stream)
                        .toList(),
                exports.root(),
                safety,
                new ProtectionView(protection, parts.texts()),
                trash));
        return new DataView(view, viewModel, safety.root()).root();
    }

    /**
     * Takes files that are dropped on the window, and rows that are pasted there.
     *
     * @return takes files that come in another way
     */
    Consumer<List<Path>> takeFrom(ShellView window, ShellViewModel shell) {
        DroppedFiles files = new DroppedFiles(shell::goTo, this::open);
        files.over(window.root());
        parts.closing().add(new PastedRows(parts, shell, window, this::open).follow()::close);
        return files::drop;
    }

    private ImportSources.MappingMemory memory() {
        return new ImportSources.MappingMemory() {
            @Override
            public String kept() {
                return parts.preferences().settings().get(Key.IMPORT_MAPPINGS).orElse("");
            }

            @Override
            public void keep(String mappings) {
                parts.preferences().set(Key.IMPORT_MAPPINGS, mappings);
            }
        };
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** Looks at files with the keyboard on the page, if it was shown already. */
    void open(List<Path> files) {
        opening.ifPresent(page -> page.accept(files));
    }

    private boolean restores(SafetyViewModel keeping, Path file) {
        if (parts.store().isShared()) {
            parts.notices().problem(parts.texts().text("app.shared.restore"));
            return true;
        }
        return keeping.ask(file);
    }

    private ProtectionViewModel protection() {
        ProtectionViewModel viewModel = new ProtectionViewModel(
                parts.store().protection(), parts.tasks(), parts.texts(), parts.notices()::say, parts.failures());
        viewModel.read();
        parts.closing().add(viewModel::close);
        return viewModel;
    }

    private SafetyViewModel safety(UserFiles files, ProtectionViewModel protection) {
        StoreSafety safety = parts.store().safety();
        SafetyViewModel viewModel = new SafetyViewModel(
                new SafetySources(
                        safety.backups(),
                        parts.store().protection(),
                        safety.health(),
                        safety::check,
                        parts.preferences(),
                        files::chooseFolder,
                        files::chooseArchive,
                        restored -> {
                            protection.read();
                            parts.notices().say(restored);
                        }),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.failures());
        viewModel.read();
        parts.closing().add(parts.workspace().onMinute(_ -> viewModel.read()));
        parts.closing().add(viewModel::close);
        return viewModel;
    }
}
