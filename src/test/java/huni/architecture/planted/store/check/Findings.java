package huni.architecture.planted.store.check;

import huni.architecture.planted.store.write.Ledger;

/** A check that writes. */
public record Findings(Ledger above) {}
