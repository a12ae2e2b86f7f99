package huni.work.safety;

import java.time.Instant;

/**
 * A backup that was restored into a store of its own, to see that it can be.
 *
 * @param file its name
 * @param rows how many were compared
 * @param same whether every row was the same
 */
public record Rehearsal(Instant at, String file, long rows, boolean same) {}
