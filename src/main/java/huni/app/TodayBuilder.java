package huni.app;

import huni.domain.People;
import huni.domain.board.Card;
import huni.insight.TodayReader;
import huni.language.StagePlaces;
import huni.ui.message.MessageRequest;
import huni.ui.shell.Destination;
import huni.ui.shell.RailEntry;
import huni.ui.today.FlowPanels;
import huni.ui.today.FlowViewModel;
import huni.ui.today.StepNotices;
import huni.ui.today.TodayActions;
import huni.ui.today.TodayView;
import huni.ui.today.TodayViewModel;
import java.util.Optional;

/** Builds the screen of the day. Its number stands in the rail before the screen is ever shown. */
final class TodayBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    TodayBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    RailEntry build() {
        parts.closing().add(notices()::close);
        TodayViewModel viewModel = new TodayViewModel(
                reader(parts),
                parts.store().longReads().today(parts.texts()),
                parts.owner(),
                parts.planning(),
                new TodayActions(
                        id -> navigator.openBeside(id, false),
                        (id, occasion, step) -> navigator.write(new MessageRequest(id, Optional.of(occasion), step)),
                        Optional.of(navigator::call),
                        navigator::incentives));
        parts.closing().add(viewModel::close);
        return new RailEntry(Destination.TODAY, () -> view(viewModel).root(), viewModel.dueProperty());
    }

    /** What reads the day. */
    private static TodayReader reader(WindowParts parts) {
        return new TodayReader(
                parts.store().today(),
                new StagePlaces(parts.store().pipelines(), parts.texts())::pipeline,
                parts.store().consents());
    }

    /** What stands beside the list is read when the screen is first shown. */
    private TodayView view(TodayViewModel viewModel) {
        LongReads reads = parts.store().longReads();
        FlowViewModel flow = new FlowViewModel(reads.flow(), parts.owner(), parts.planning(), navigator::showList);
        parts.closing().add(flow::close);
        TodayView view = new TodayView(viewModel, new FlowPanels(flow, parts.texts()), parts.texts(), parts.formats());
        flow.shownProperty().bind(view.root().visibleProperty());
        return view;
    }

    private StepNotices notices() {
        return new StepNotices(
                () -> parts.owner()
                        .known()
                        .filter(People::mayWrite)
                        .map(_ -> parts.store().today().of(parts.owner().me())),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.notices(),
                new StepNotices.Exits() {
                    @Override
                    public void showDay() {
                        navigator.goTo(Destination.TODAY);
                    }

                    @Override
                    public void open(Card card) {
                        navigator.openBeside(card.prospect(), false);
                    }
                });
    }
}
