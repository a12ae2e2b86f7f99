package huni.architecture.planted.store.server;

import huni.architecture.planted.store.write.Ledger;

/** An address that writes operations. */
public record Address(Ledger above) {}
