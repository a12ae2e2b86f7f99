package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.MoveSource;
import huni.ui.kit.QueuedTaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is only tried, over a real store. */
class WhatIfOfStoreTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();

    @TempDir
    private Path home;

    @Test
    void triedMovesChangeNoRowAndNoByteOfTheStore() throws IOException {
        try (StoredBoard store = new StoredBoard(home.resolve("store"), Runnable::run)) {
            store.fill(120);
        }
        try (StoredBoard store = new StoredBoard(home.resolve("store"), Runnable::run)) {
            BoardViewModel board = store.viewModel(tasks);
            tasks.runAll();
            List<String> rows = store.rows();
            byte[] bytes = store.bytes();

            store.whatIf.begin();
            List<ColumnViewModel> columns = List.copyOf(board.columns());
            for (int from = 0; from < 5; from++) {
                for (int to = 0; to < columns.size(); to++) {
                    ColumnViewModel there = columns.get(to);
                    columns.get(from)
                            .rows()
                            .at(0)
                            .ifPresent(card -> board.moveTo(there, List.of(card), MoveSource.MENU));
                    tasks.runAll();
                }
            }
            int tried = store.whatIf.trialsProperty().get().size();
            store.whatIf.takeBack();
            store.whatIf.leave();
            tasks.runAll();

            assertEquals(5 * columns.size(), tried);
            assertEquals(rows, store.rows());
            assertArrayEquals(bytes, store.bytes());
        }
    }
}
