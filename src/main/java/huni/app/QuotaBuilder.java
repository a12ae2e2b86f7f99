package huni.app;

import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.StageType;
import huni.ui.field.owner.ShownPart;
import huni.ui.quota.QuotaExits;
import huni.ui.quota.QuotaReader;
import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaView;
import huni.ui.quota.QuotaViewModel;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/** Builds the screen of the quota. */
final class QuotaBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    QuotaBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    Node build() {
        LongReads reads = parts.store().longReads();
        QuotaViewModel viewModel = new QuotaViewModel(
                new QuotaReader(
                        new QuotaStripReader(
                                parts.store().quota(),
                                reads.pipelines(),
                                parts.store().forecasts()),
                        parts.store().quota(),
                        reads.aroundQuota()),
                new ShownPart(parts.shown(), parts.owner()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                new QuotaExits(
                        () -> {},
                        person -> navigator.showList(
                                parts.texts().text("app.list.won_undated"),
                                ListRequest.of(new ListScope.ClosedUndated(Set.of(StageType.WON), Optional.empty()))
                                        .withOwner(person)),
                        navigator::showList));
        parts.closing().add(viewModel::close);
        return new QuotaView(viewModel, parts.texts(), parts.motion(), parts.tasks()).root();
    }
}
