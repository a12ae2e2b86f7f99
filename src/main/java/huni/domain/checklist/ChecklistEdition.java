package huni.domain.checklist;

import java.time.Instant;
import java.util.UUID;

/**
 * A checklist as it was from one change of its texts to the next, so that old calls show the old words.
 *
 * @param checklist key of the checklist
 * @param number counted from 1
 * @param version counts the writes of this row
 */
public record ChecklistEdition(UUID id, String checklist, int number, Instant madeAt, long version) {}
