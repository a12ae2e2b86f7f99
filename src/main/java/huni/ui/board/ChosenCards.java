package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chosen cards, also those that no column has read: a whole column can be chosen. */
final class ChosenCards {

    private final List<ColumnViewModel> columns;
    private final Latest reads;
    private final Consumer<? super Exception> onFailed;
    private final Runnable onChanged;
    private final Set<ProspectId> chosen = new LinkedHashSet<>();
    /** Chosen cards that a column may leave out when it is read again, because they are far down. */
    private final Map<ProspectId, CardFace> beyond = new LinkedHashMap<>();

    private final List<Runnable> whenChosen = new ArrayList<>();
    private boolean choosing;

    ChosenCards(
            List<ColumnViewModel> columns, TaskRunner tasks, Consumer<? super Exception> onFailed, Runnable onChanged) {
        this.columns = columns;
        this.reads = new Latest(tasks);
        this.onFailed = onFailed;
        this.onChanged = onChanged;
    }

    boolean contains(ProspectId prospect) {
        return chosen.contains(prospect);
    }

    /** In the order of the board. */
    List<CardFace> cards() {
        Set<ProspectId> read = columns.stream()
                .flatMap(c -> c.rows().read().stream())
                .map(CardFace::id)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(c -> !c.isCollapsed())
                .flatMap(c -> Stream.concat(
                        c.rows().read().stream().filter(face -> chosen.contains(face.id())),
                        beyond.values().stream()
                                .filter(face -> face.card().stage().equals(c.key()) && !read.contains(face.id()))))
                .toList();
    }

    /** Does something with the chosen cards: now, or as soon as those of a whole column have been read. */
    void whenChosen(Runnable action) {
        if (choosing) {
            whenChosen.add(action);
        } else {
            action.run();
        }
    }

    /** This one too; {@code atRow} is its row in its column. */
    void add(CardFace face, int atRow) {
        chosen.add(face.id());
        if (atRow >= ColumnViewModel.PAGE) {
            beyond.put(face.id(), face);
        }
    }

    /** This one no longer. */
    void remove(ProspectId prospect) {
        chosen.remove(prospect);
        beyond.remove(prospect);
    }

    /** Every card of the column, read or not. */
    void addAll(ColumnViewModel where) {
        if (where.rows().isWhole()) {
            addAll(where.rows().read());
            return;
        }
        choosing = true;
        readWhole(List.of(where), found -> {
            addAll(found);
            List<Runnable> waiting = List.copyOf(whenChosen);
            drop();
            waiting.forEach(Runnable::run);
        });
    }

    private void addAll(List<CardFace> found) {
        for (int row = 0; row < found.size(); row++) {
            add(found.get(row), row);
        }
        onChanged.run();
    }

    private void readWhole(List<ColumnViewModel> which, Consumer<List<CardFace>> then) {
        List<Callable<List<CardFace>>> wholes =
                which.stream().map(ColumnViewModel::whole).toList();
        reads.run(
                () -> {
                    List<CardFace> found = new ArrayList<>();
                    for (Callable<List<CardFace>> whole : wholes) {
                        found.addAll(whole.call());
                    }
                    return found;
                },
                found -> then.accept(
                        which.stream().flatMap(c -> c.withMoves(found).stream()).toList()),
                cause -> {
                    drop();
                    onFailed.accept(cause);
                });
    }

    /** Looks again at chosen cards that no column may have read: those that are gone are not chosen any more. */
    void confirm(Set<StageKey> touched) {
        if (beyond.isEmpty() || choosing) {
            return;
        }
        Set<StageKey> where = Stream.concat(
                        touched.stream(),
                        beyond.values().stream().map(face -> face.card().stage()))
                .collect(Collectors.toSet());
        List<ColumnViewModel> open = columns.stream()
                .filter(c -> !c.isCollapsed() && where.contains(c.key()))
                .toList();
        readWhole(open, found -> {
            Set<ProspectId> before = Set.copyOf(beyond.keySet());
            beyond.clear();
            found.stream().filter(face -> before.contains(face.id())).forEach(face -> beyond.put(face.id(), face));
            onChanged.run();
        });
    }

    /** Ends the reading of a whole column, and what waits for it. */
    private void drop() {
        reads.drop();
        choosing = false;
        whenChosen.clear();
    }

    /** None of them any more. */
    void clear() {
        drop();
        chosen.clear();
        beyond.clear();
    }
}
