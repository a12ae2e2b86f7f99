package huni.architecture.planted.command;

import huni.architecture.planted.app.Wiring;
import huni.architecture.planted.store.Rows;

record Report(Rows rows, Wiring wiring) {}
