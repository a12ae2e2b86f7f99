package huni.ui.funnel;

/**
 * A share of the screen, as much as may be said about it.
 *
 * @param sentence the share with what it is of: {@code 62% of the stage before}
 * @param figure the part of the sentence that is the number
 * @param uncertain whether the numbers are few, so that it is written in grey
 * @param evidence counts and interval, for the tooltip; empty if the sentence has them
 */
public record Rate(String sentence, String figure, boolean uncertain, String evidence) {}
