package huni.architecture.planted.domain;

import huni.architecture.planted.store.Rows;
import huni.architecture.planted.work.TaskHelper;
import java.net.Socket;

/** A domain that looks up and down, opens a connection and keeps state for everybody. */
record Prospect(Rows rows, TaskHelper task, Socket socket) {
    static int count;

    static void next() {
        count++;
    }
}
