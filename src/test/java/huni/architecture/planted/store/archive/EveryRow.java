package huni.architecture.planted.store.archive;

import huni.architecture.planted.store.write.Ledger;

/** An archive that writes operations. */
public record EveryRow(Ledger above) {}
