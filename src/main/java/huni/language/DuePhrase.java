package huni.language;

import huni.domain.activity.Due;

/**
 * What a line of words was understood as.
 *
 * @param due when; from now on
 * @param rest the words that are not about when, as they were typed
 */
public record DuePhrase(Due due, String rest) {}
