package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.CardSort;
import huni.domain.prospect.MoveSource;
import huni.store.PostgresServer;
import huni.store.server.WorkspaceAddress;
import huni.ui.gate.Decider;
import huni.ui.kit.QueuedTaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The board on the real store. */
class BoardJourneyTest {

    private static final int PROSPECTS = 600;
    private static final int FEW = 60;

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();

    @TempDir
    private Path home;

    private static ColumnViewModel column(BoardViewModel board, String key) {
        return board.columns().stream()
                .filter(c -> c.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProspectId> ids(ColumnViewModel column) {
        return column.rows().read().stream().map(CardFace::id).toList();
    }

    private void readToTheEnd(ColumnViewModel column) {
        for (int rows = -1; rows < column.rows().read().size(); ) {
            rows = column.rows().read().size();
            column.look(rows);
            tasks.runAll();
        }
    }

    /** Opens the same store each time. */
    @FunctionalInterface
    private interface Opening {
        StoredBoard open() throws IOException;
    }

    @Test
    void aMoveIsThereAfterOpeningTheStoreAgain() throws IOException {
        moveAndOpenAgain(() -> new StoredBoard(home.resolve("store"), Runnable::run), PROSPECTS);
    }

    @Test
    @ExtendWith(PostgresServer.OfRun.class)
    void aMoveIsThereAfterOpeningASharedWorkspaceAgain(PostgresServer server) throws Exception {
        WorkspaceAddress shared = server.address("ayse", server.withWorkspace());
        moveAndOpenAgain(() -> new StoredBoard(shared), FEW);
    }

    private void moveAndOpenAgain(Opening opening, int prospects) throws IOException {
        ProspectId moved;
        ProspectId above;
        try (StoredBoard store = opening.open()) {
            store.fill(prospects);
            BoardViewModel board = store.viewModel(tasks);
            tasks.runAll();
            CardFace card = column(board, "lead").rows().at(2).orElseThrow();
            ColumnViewModel target = column(board, "appointment");
            moved = card.id();
            above = target.rows().at(1).orElseThrow().id();
            board.moves().move(List.of(card), board.layout().place(target, target.rows(), 2), MoveSource.DRAG);
            tasks.runAll();
            board.gateProperty().get().ifPresent(gate -> {
                gate.form().deciderProperty().set(Decider.YES);
                gate.form().answer();
            });
            tasks.runAll();
            assertEquals(List.of(), store.notices.shown());
        }
        try (StoredBoard store = opening.open()) {
            BoardViewModel board = store.viewModel(tasks);
            tasks.runAll();
            List<ProspectId> there = ids(column(board, "appointment"));
            assertEquals(there.indexOf(above) + 1, there.indexOf(moved));
            store.workspace.undo();
            tasks.runAll();
            assertEquals(2, ids(column(board, "lead")).indexOf(moved));
        }
    }

    @Test
    void everyOrderReadsEveryCardOnceAndAsManyAsTheHeadSays() throws IOException {
        try (StoredBoard store = new StoredBoard(home.resolve("store"), Runnable::run)) {
            store.fill(PROSPECTS);
            BoardViewModel board = store.viewModel(tasks);
            tasks.runAll();
            for (CardSort order : CardSort.values()) {
                board.sortBy(order);
                tasks.runAll();
                for (ColumnViewModel column : board.columns()) {
                    board.layout().collapse(column, false);
                    tasks.runAll();
                    readToTheEnd(column);
                    assertEquals(
                            column.headProperty().get().cards(),
                            column.rows().read().size(),
                            order + " " + column.key());
                    assertEquals(
                            column.rows().read().size(), Set.copyOf(ids(column)).size());
                }
            }
        }
    }

    @Test
    void aChipShowsAsManyAsItCounts() throws IOException {
        try (StoredBoard store = new StoredBoard(home.resolve("store"), Runnable::run)) {
            store.fill(PROSPECTS);
            BoardViewModel board = store.viewModel(tasks);
            tasks.runAll();
            for (Attention asks : Attention.values()) {
                board.filter().attentionProperty().set(Optional.of(asks));
                tasks.runAll();
                board.columns().forEach(this::readToTheEnd);
                long shown = board.columns().stream()
                        .filter(column -> column.stageProperty().get().isOpen())
                        .mapToLong(column -> column.rows().read().size())
                        .sum();
                assertEquals(board.attentionProperty().get().get(asks), shown, asks.name());
                assertTrue(board.columns().stream()
                        .filter(column -> column.stageProperty().get().isOpen())
                        .flatMap(column -> column.rows().read().stream())
                        .allMatch(face -> agrees(face, asks)));
            }
        }
    }

    private static boolean agrees(CardFace face, Attention asks) {
        return switch (asks) {
            case NEEDS_ATTENTION ->
                face.step().state() == CardFace.StepState.OVERDUE
                        || face.step().state() == CardFace.StepState.NONE
                        || !face.stale().isEmpty();
            case OVERDUE -> face.step().state() == CardFace.StepState.OVERDUE;
            case DUE_TODAY -> face.step().state() == CardFace.StepState.TODAY;
            case NO_NEXT_STEP -> face.step().state() == CardFace.StepState.NONE;
            case STALE -> !face.stale().isEmpty();
            case SLIPPED -> !face.slipped().times().isEmpty();
        };
    }
}
