package huni.app;

import huni.language.guide.GuideScreen;
import huni.ui.events.EventsView;
import huni.ui.events.EventsViewModel;
import huni.ui.shell.ShellView;
import huni.work.calendar.EventAssignment.Assignment;
import javafx.scene.layout.Region;

/** Builds the screen that asks about the events of a calendar file. */
final class EventsBuilder {

    private final WindowParts parts;

    EventsBuilder(WindowParts parts) {
        this.parts = parts;
    }

    /** Opens it over the whole place of a window. */
    void open(Assignment assignment, ShellView window) {
        EventsViewModel viewModel = new EventsViewModel(
                assignment,
                parts.store().prospects(),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                window::closeSide);
        EventsView view = new EventsView(viewModel, parts.texts());
        Region side = SidePage.of(view.root(), 1, window, parts);
        window.openSide(GuideScreen.EVENTS, side, viewModel::close);
        view.begin();
    }
}
