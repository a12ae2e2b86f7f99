package huni.app;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.ui.field.Option;
import huni.ui.message.MessageRequest;
import huni.ui.prospect.ProspectKeys.FactWay;
import huni.ui.shell.Destination;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import huni.work.calendar.EventAssignment.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways between the screens of one window. They lead nowhere before the window stands; nobody asks earlier. */
final class WindowNavigator implements Navigator {

    private record Ways(
            ShellViewModel shell,
            ShellView window,
            ProspectBuilder prospects,
            CallBuilder calls,
            BoardBuilder board,
            ListBuilder list,
            ChecklistsBuilder checklists) {}

    private Optional<Ways> ways = Optional.empty();
    private Destination before = Destination.FUNNEL;

    /** The window stands: from now on the ways lead to its parts. */
    void lead(
            ShellViewModel shell,
            ShellView window,
            ProspectBuilder prospects,
            CallBuilder calls,
            BoardBuilder board,
            ListBuilder list,
            ChecklistsBuilder checklists) {
        ways = Optional.of(new Ways(shell, window, prospects, calls, board, list, checklists));
    }

    @Override
    public void goTo(Destination destination) {
        ways.ifPresent(to -> to.shell().goTo(destination));
    }

    @Override
    public void newProspect() {
        goTo(Destination.BOARD);
        ways.ifPresent(to -> to.board().addProspect());
    }

    @Override
    public void open(ProspectId id) {
        ways.ifPresent(to -> to.prospects().openFull(id, to.window()));
    }

    @Override
    public void openBeside(ProspectId id, boolean isNew) {
        ways.ifPresent(to -> to.prospects().openBeside(id, to.window(), isNew));
    }

    @Override
    public void call(ProspectId id) {
        ways.ifPresent(to -> to.calls().begin(id, to.window()));
    }

    @Override
    public void call(ProspectId id, String checklist) {
        ways.ifPresent(to -> to.calls().begin(id, checklist, to.window()));
    }

    @Override
    public void edit(String checklist) {
        ways.ifPresent(to -> to.checklists().open(checklist));
        goTo(Destination.CHECKLISTS);
    }

    @Override
    public void write(MessageRequest request) {
        ways.ifPresent(to -> to.prospects().write(request, to.window()));
    }

    @Override
    public void incentives() {
        ways.ifPresent(to -> to.prospects().incentives(to.window()));
    }

    @Override
    public void trash() {
        ways.ifPresent(to -> to.prospects().trash(to.window()));
    }

    @Override
    public void events(Assignment assignment) {
        ways.ifPresent(to -> to.prospects().events(assignment, to.window()));
    }

    @Override
    public Optional<ProspectId> shown() {
        return ways.flatMap(to -> to.prospects().shown());
    }

    @Override
    public void goTo(FactWay way) {
        ways.ifPresent(to -> to.prospects().goTo(way));
    }

    @Override
    public Optional<Consumer<Option>> giving() {
        return ways.flatMap(to -> to.prospects()
                .giving()
                .or(() -> switch (to.shell().placeProperty().get()) {
                    case BOARD -> to.board().giving();
                    case PROSPECTS -> to.list().giving();
                    default -> Optional.empty();
                }));
    }

    @Override
    public List<Option> otherPipelines() {
        return ways.map(to -> to.prospects().shown().isPresent()
                        ? to.prospects().otherPipelines()
                        : isOnBoard(to) ? to.board().otherPipelines() : List.<Option>of())
                .orElse(List.of());
    }

    @Override
    public void toPipeline(Option other) {
        ways.ifPresent(to -> {
            if (to.prospects().shown().isPresent()) {
                to.prospects().toPipeline(other);
            } else if (isOnBoard(to)) {
                to.board().toPipeline(other);
            }
        });
    }

    @Override
    public Optional<Runnable> boardExport() {
        return ways.filter(WindowNavigator::isOnBoard).map(to -> to.board()::export);
    }

    private static boolean isOnBoard(Ways to) {
        return to.shell().placeProperty().get() == Destination.BOARD;
    }

    @Override
    public void goBack() {
        goTo(before);
    }

    @Override
    public void showList(Optional<String> title, ListRequest request) {
        ways.map(to -> to.shell().placeProperty().get())
                .filter(place -> place != Destination.PROSPECTS)
                .ifPresent(place -> before = place);
        goTo(Destination.PROSPECTS);
        ways.ifPresent(to -> to.list().show(title, request));
    }
}
