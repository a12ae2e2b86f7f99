package huni.architecture.planted.store.seal;

import huni.architecture.planted.store.file.Folder;

/** A key that knows what it opens. */
public record Key(Folder above) {}
