package huni.app;

import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaStripView;
import huni.ui.quota.QuotaStripViewModel;
import huni.ui.shell.Destination;
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
                        parts.store().history(),
                        parts.store().pipelines())::read,
                parts.workspace(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.failures(),
                () -> navigator.goTo(Destination.SETTINGS));
        parts.closing().add(viewModel::close);
        return new QuotaStripView(viewModel, parts.texts(), parts.motion()).root();
    }
}
