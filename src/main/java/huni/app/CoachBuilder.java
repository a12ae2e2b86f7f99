package huni.app;

import huni.ui.coach.CoachReader;
import huni.ui.coach.CoachView;
import huni.ui.coach.CoachViewModel;
import javafx.scene.Node;

/** Builds the coach. */
final class CoachBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    CoachBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    Node build() {
        LongReads reads = parts.store().longReads();
        CoachViewModel viewModel = new CoachViewModel(
                new CoachReader(reads.courses(), reads.coach(), reads.pipelines()::pipeline),
                parts.workspace(),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                navigator::showList);
        parts.closing().add(viewModel::close);
        return new CoachView(viewModel, parts.texts()).root();
    }
}
