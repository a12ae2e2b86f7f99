package huni.app;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.language.StagePlaces;
import huni.ui.data.Takeout;
import huni.ui.field.Option;
import huni.ui.list.ProspectsActions;
import huni.ui.list.ProspectsView;
import huni.ui.list.ProspectsViewModel;
import huni.ui.shell.Destination;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Builds the list of prospects. */
final class ListBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private Optional<ProspectsViewModel> built = Optional.empty();

    ListBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    Node build() {
        ProspectsViewModel viewModel = new ProspectsViewModel(
                new ProspectsViewModel.Sources(
                        parts.store().prospects(),
                        parts.store().longReads().prospects(),
                        new StagePlaces(parts.store().pipelines(), parts.texts()),
                        parts.store().shortReads().drafts(),
                        parts.store().agenda(),
                        parts.owner(),
                        parts.store().forecasts()),
                parts.performer(),
                parts.tasks(),
                parts.formats(),
                parts.texts(),
                parts.notices(),
                actions());
        parts.closing().add(viewModel::close);
        built = Optional.of(viewModel);
        Parent root = new ProspectsView(viewModel, parts.texts(), parts.motion(), parts.preferences()).root();
        viewModel.shownProperty().bind(root.visibleProperty());
        return root;
    }

    /** Shows those prospects and no others, if the list was shown already. */
    void show(Optional<String> title, ListRequest request) {
        built.ifPresent(list -> list.show(title, request));
    }

    /** What has somebody look after those that are chosen; empty where none is. */
    Optional<Consumer<Option>> giving() {
        return built.flatMap(ProspectsViewModel::giving);
    }

    private ProspectsActions actions() {
        return new ProspectsActions() {
            @Override
            public void open(ProspectId prospect) {
                navigator.open(prospect);
            }

            @Override
            public void call(ProspectId prospect) {
                navigator.call(prospect);
            }

            @Override
            public void newProspect() {
                navigator.newProspect();
            }

            @Override
            public void importFile() {
                navigator.goTo(Destination.DATA);
            }

            @Override
            public void export(ListRequest shown) {
                new TakeoutBuilder(parts).start(shown, Takeout.TABLE);
            }

            @Override
            public void back() {
                navigator.goBack();
            }
        };
    }
}
