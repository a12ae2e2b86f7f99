package huni.app;

import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.store.file.Database;
import huni.store.read.StorePeople;
import huni.store.server.GrantedAccess;
import huni.store.server.OthersSteps;
import huni.store.server.WorkspaceAddress;
import huni.store.server.WriteSignals;
import huni.work.Changed;
import huni.work.Workspace;
import huni.work.people.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of a shared workspace: who they are, what the others have written, and that their rights in the database follow
 * what is written of them here, by a command or by what is taken back. For the writing lane.
 */
final class Colleagues implements AutoCloseable {

    private final Database database;
    private OthersSteps steps;
    private final PeopleQuery query;
    private final Access access;
    private final WriteSignals signals;
    private final List<String> unfinished = new ArrayList<>();
    private List<Person> known;
    private boolean hearing;

    Colleagues(WorkspaceAddress address, Database database) {
        this.database = database;
        this.steps = new OthersSteps(database);
        this.query = new StorePeople(database, Optional.of(address.role()));
        this.access = new GrantedAccess(address);
        this.signals = new WriteSignals(address);
        this.known = query.people().all();
    }

    PeopleQuery query() {
        return query;
    }

    /** Calls on another thread, until this is closed, when it is worth looking whether others have written. */
    void onSignal(Runnable look) {
        signals.listen(look);
    }

    /** Whether those signals come, so that there is little to look for without one. */
    boolean signals() {
        return signals.isHeard();
    }

    /** Looks whether others have written, and tells everything that listens. */
    void hear(Workspace workspace) {
        steps.look(changed -> tell(changed, workspace));
    }

    /** The work goes on at another place: everything may read otherwise, and the steps there have numbers of their own. */
    void hearAnew(Workspace workspace) {
        steps = new OthersSteps(database);
        tell(Changed.ALL, workspace);
    }

    private void tell(Changed changed, Workspace workspace) {
        hearing = true;
        try {
            workspace.othersWrote(changed);
        } finally {
            hearing = false;
        }
    }

    /** Something was written, here or by others, whose own programs see to the rights. */
    void committed(Changed change) {
        if (!hearing) {
            signals.give(database);
        }
        if (!change.everything()) {
            return;
        }
        List<Person> now = query.people().all();
        List<Person> before = known;
        known = now;
        if (!hearing && isOfWhoeverLeads(before)) {
            now.stream().filter(person -> !before.contains(person)).forEach(this::follow);
            Set<PersonId> there = now.stream().map(Person::id).collect(Collectors.toSet());
            before.stream()
                    .filter(person -> !there.contains(person.id()))
                    .map(Person::left)
                    .forEach(this::follow);
        }
    }

    /** Whoever may not write of people has written of something else, and only now reads what somebody else wrote of them. */
    private boolean isOfWhoeverLeads(List<Person> before) {
        return query.people()
                .me()
                .flatMap(me ->
                        before.stream().filter(person -> person.id().equals(me)).findFirst())
                .filter(me -> me.role() != Person.Role.LEADS)
                .isEmpty();
    }

    private void follow(Person person) {
        List<String> left = access.follow(person);
        synchronized (unfinished) {
            unfinished.addAll(left);
        }
    }

    /** What is left for whoever runs the database; told once, on any thread. */
    List<String> unfinished() {
        synchronized (unfinished) {
            List<String> told = List.copyOf(unfinished);
            unfinished.clear();
            return told;
        }
    }

    @Override
    public void close() {
        signals.close();
    }
}
