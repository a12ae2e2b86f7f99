package huni.architecture.planted.store.read;

import huni.architecture.planted.store.write.Ledger;

/** A page that writes. */
public record Pages(Ledger above) {}
