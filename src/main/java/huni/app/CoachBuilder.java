package huni.app;

import huni.ui.coach.CoachView;
import huni.ui.coach.CoachViewModel;
import huni.ui.field.owner.ShownPart;
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
        CoachViewModel viewModel = new CoachViewModel(
                parts.store().coach(),
                new CoachViewModel.Chosen(new ShownPart(parts.shown(), parts.owner()), parts.preferences()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                navigator::showList);
        parts.closing().add(viewModel::close);
        return new CoachView(viewModel, parts.texts(), new WeeklyReports(parts)::save).root();
    }
}
