package huni.architecture.planted.exchange;

import huni.architecture.planted.store.Rows;

record Sheet(Rows rows) {}
