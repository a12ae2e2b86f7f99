package huni.ui.trash;

import huni.domain.ProspectId;

/**
 * A removed prospect, in words.
 *
 * @param who its contact and the stage where it stood
 * @param cause by what it was removed
 * @param when it was removed; empty if nobody knows
 */
public record TrashLine(ProspectId prospect, String company, String who, String cause, String when) {}
