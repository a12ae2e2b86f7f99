package huni.architecture.planted.store.write;

import huni.architecture.planted.store.read.Pages;

/** A ledger that asks what a screen asks. */
public record Ledger(Pages above) {}
