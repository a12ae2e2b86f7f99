package huni.work.trash;

import huni.domain.trash.TrashQuery;

/** What was removed from a store, and what removes for good. */
public record Trash(TrashQuery contents, Forgetting forgetting) {}
