package huni.architecture.planted.store.rows;

import huni.architecture.planted.store.file.Folder;

/** A row that knows its file. */
public record Lines(Folder above) {}
