package huni.app;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.ui.field.Option;
import huni.ui.message.MessageRequest;
import huni.ui.prospect.ProspectKeys.FactWay;
import huni.ui.shell.Destination;
import huni.work.calendar.EventAssignment.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where screens lead. */
interface Navigator {

    /** Shows a place. */
    void goTo(Destination destination);

    /** Begins a new prospect on the board. */
    void newProspect();

    /** Opens a prospect over the whole place. */
    void open(ProspectId prospect);

    /**
     * Opens a prospect beside what is left to be seen of the place.
     *
     * @param isNew whether it was just made, so that its first contact is written next
     */
    void openBeside(ProspectId prospect, boolean isNew);

    /** Begins a message to a prospect. */
    void write(MessageRequest request);

    /** Shows what was given to all prospects. */
    void incentives();

    /** Shows what was removed. */
    void trash();

    /** Asks what shall become of the events of a calendar file. */
    void events(Assignment assignment);

    /** The prospect that is open, if one is. */
    Optional<ProspectId> shown();

    /** Puts the keyboard there in the prospect that is open. */
    void goTo(FactWay way);

    /** What has somebody look after the prospect that is open, else after the chosen ones; empty where there are none. */
    Optional<Consumer<Option>> giving();

    /** The pipelines that the prospect that is open can go to, else the chosen cards of the board. */
    List<Option> otherPipelines();

    /** Takes out what the board shows; empty while another place is shown. */
    Optional<Runnable> boardExport();

    /** Has them go on in that pipeline. */
    void toPipeline(Option other);

    /** Begins a call with a prospect, or continues the one that is open. */
    void call(ProspectId prospect);

    /** The same with that checklist. */
    void call(ProspectId prospect, String checklist);

    /** Edits a checklist. */
    void edit(String checklist);

    /** Shows those prospects as a list. */
    default void showList(String title, ListScope scope) {
        showList(Optional.of(title), ListRequest.of(scope));
    }

    /** The same, as it is asked for. */
    default void showList(String title, ListRequest request) {
        showList(Optional.of(title), request);
    }

    /** Shows all prospects in which these words are found, as a list. */
    default void showFound(String words) {
        showList(Optional.empty(), new ListRequest(words, Set.of(), ListScope.all(), ListSort.COMPANY, false));
    }

    /** Shows again the place where the list behind a number was opened. */
    void goBack();

    /** Shows a list; with a title, it is the list behind a number. */
    void showList(Optional<String> title, ListRequest request);
}
