package huni.ui.away;

import huni.work.away.Unmerged;

/**
 * One of the list as it is shown.
 *
 * @param typed what was typed, to be copied; may be empty
 * @param canBeTaken whether what was written here can be written after all
 */
record UnmergedLine(Unmerged one, String title, String when, String sentence, String typed, boolean canBeTaken) {}
