package huni.ui.list;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.ui.kit.Latest;
import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * Which prospects of the list are chosen: one by one, from one line to another, or all of it, read or not. They stay chosen
 * wherever a change puts their lines; another filter or order chooses none.
 */
final class ChosenLines {

    private final Supplier<List<ProspectRow>> read;
    private final Supplier<LongRead<List<ProspectRow>>> whole;
    private final Latest reading;
    private final Consumer<? super Exception> onFailed;
    private final Map<ProspectId, ProspectRow> chosen = new LinkedHashMap<>();
    private final List<Runnable> whenChosen = new ArrayList<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private int anchor;
    private Runnable awaited = () -> {};
    private boolean choosingAll;

    /**
     * @param read the rows that the list has read, from its top
     * @param whole what reads every row of the list
     */
    ChosenLines(
            Supplier<List<ProspectRow>> read,
            Supplier<LongRead<List<ProspectRow>>> whole,
            TaskRunner tasks,
            Consumer<? super Exception> onFailed) {
        this.read = read;
        this.whole = whole;
        this.reading = new Latest(tasks);
        this.onFailed = onFailed;
    }

    /** Only this line. */
    void choose(int line) {
        drop();
        anchor = line;
        chosen.clear();
        whenRead(line, () -> add(line, line));
    }

    /** This line too, or no longer. */
    void toggle(int line) {
        anchor = line;
        whenRead(line, () -> {
            ProspectRow row = read.get().get(line);
            if (chosen.remove(row.prospect()) == null) {
                chosen.put(row.prospect(), row);
            }
        });
    }

    /** All from the last one chosen to this one. */
    void extend(int line) {
        whenRead(Math.max(anchor, line), () -> {
            chosen.clear();
            add(Math.min(anchor, line), Math.max(anchor, line));
        });
    }

    /** Every prospect of the list, read or not. */
    void all() {
        drop();
        choosingAll = true;
        reading.runLong(
                whole.get(),
                found -> {
                    choosingAll = false;
                    found.forEach(row -> chosen.put(row.prospect(), row));
                    changed();
                    List<Runnable> waiting = List.copyOf(whenChosen);
                    whenChosen.clear();
                    waiting.forEach(Runnable::run);
                },
                failure -> {
                    drop();
                    onFailed.accept(failure);
                });
    }

    /** None. */
    void clear() {
        drop();
        chosen.clear();
        changed();
    }

    /** Nothing that is being read is waited for any more. */
    void drop() {
        reading.drop();
        awaited = () -> {};
        choosingAll = false;
        whenChosen.clear();
    }

    /** Does something with what is chosen: now, or as soon as all of a list have been read. */
    void whenChosen(Runnable action) {
        if (choosingAll) {
            whenChosen.add(action);
        } else {
            action.run();
        }
    }

    /** What is not read yet is chosen as soon as it is. */
    private void whenRead(int line, Runnable choose) {
        awaited = () -> {
            if (line < read.get().size()) {
                awaited = () -> {};
                choose.run();
            }
        };
        awaited.run();
        changed();
    }

    private void add(int from, int to) {
        read.get().subList(from, to + 1).forEach(row -> chosen.put(row.prospect(), row));
    }

    /**
     * The list has read more, or anew.
     *
     * @param complete whether these are all of its rows: who is not among them is not chosen any more
     */
    void arrived(boolean complete) {
        Map<ProspectId, ProspectRow> here = new LinkedHashMap<>();
        read.get().stream()
                .filter(row -> chosen.containsKey(row.prospect()))
                .forEach(row -> here.put(row.prospect(), row));
        if (complete) {
            chosen.keySet().retainAll(here.keySet());
        }
        chosen.putAll(here);
        awaited.run();
        changed();
    }

    boolean isChosen(ProspectId prospect) {
        return chosen.containsKey(prospect);
    }

    int size() {
        return chosen.size();
    }

    /** The line of the one that is chosen, if it is one alone and has been read. */
    Optional<Integer> only() {
        if (chosen.size() != 1) {
            return Optional.empty();
        }
        List<ProspectId> ids = read.get().stream().map(ProspectRow::prospect).toList();
        return Optional.of(ids.indexOf(chosen.keySet().iterator().next())).filter(line -> line >= 0);
    }

    /** The chosen ones, in the order of the list where they were chosen together. */
    List<ProspectRow> rows() {
        return List.copyOf(chosen.values());
    }

    /** Counts the changes. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
