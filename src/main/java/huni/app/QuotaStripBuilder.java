package huni.app;

import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.StageType;
import huni.ui.quota.QuotaExits;
import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaStripView;
import huni.ui.quota.QuotaStripViewModel;
import huni.ui.shell.Destination;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/** Builds the quota strip. */
final class QuotaStripBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    QuotaStripBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    Node build() {
        QuotaStripViewModel viewModel = new QuotaStripViewModel(
                new QuotaStripReader(
                        parts.store().quota(),
                        parts.store().pipelines(),
                        parts.store().forecasts()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.failures(),
                new QuotaExits(
                        () -> navigator.goTo(Destination.QUOTA),
                        person -> navigator.showList(
                                parts.texts().text("app.list.won_undated"),
                                ListRequest.of(new ListScope.ClosedUndated(Set.of(StageType.WON), Optional.empty()))
                                        .withOwner(person)),
                        navigator::showList));
        viewModel.follow(parts.shown());
        viewModel.follow(parts.owner());
        viewModel.follow(parts.whatIf());
        parts.closing().add(viewModel::close);
        return new QuotaStripView(viewModel, parts.texts(), parts.motion()).root();
    }
}
