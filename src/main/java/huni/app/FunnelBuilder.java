package huni.app;

import huni.ui.funnel.FunnelReader;
import huni.ui.funnel.FunnelView;
import huni.ui.funnel.FunnelViewModel;
import javafx.scene.Node;

/** Builds the funnel. */
final class FunnelBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    FunnelBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    Node build() {
        LongReads reads = parts.store().longReads();
        FunnelViewModel viewModel = new FunnelViewModel(
                new FunnelReader(
                        reads.history(),
                        reads.pipelines(),
                        reads.prospects(),
                        parts.store().forecasts(),
                        reads.coach()),
                parts.workspace(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.notices(),
                navigator::showList);
        parts.closing().add(viewModel::close);
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        return new FunnelView(viewModel, parts.texts(), parts.formats(), parts.notices(), files::save).root();
    }
}
