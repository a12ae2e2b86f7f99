package huni.app;

import huni.ui.field.owner.ShownPart;
import huni.ui.funnel.FunnelExits;
import huni.ui.funnel.FunnelReader;
import huni.ui.funnel.FunnelView;
import huni.ui.funnel.FunnelViewModel;
import java.time.LocalDate;
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
                        parts.store().quota(),
                        parts.store().flow()),
                new ShownPart(parts.shown(), parts.owner()),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                navigator::showList);
        parts.closing().add(viewModel::close);
        UserFiles files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
        WeeklyReports reports = new WeeklyReports(parts);
        FunnelExits exits = new FunnelExits() {
            @Override
            public void save(String name, byte[] content) {
                files.save(name, content);
            }

            @Override
            public void saveWeek(LocalDate day) {
                reports.save(day);
            }
        };
        return new FunnelView(viewModel, parts.texts(), parts.formats(), parts.notices(), exits).root();
    }
}
