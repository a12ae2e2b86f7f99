package huni.architecture.planted.store.file;

import huni.architecture.planted.store.write.Ledger;

/** A file that knows who writes it. */
public record Folder(Ledger above) {}
