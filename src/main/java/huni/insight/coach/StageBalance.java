package huni.insight.coach;

import huni.domain.pipeline.StageKey;

/**
 * How full a stage is.
 *
 * @param now prospects there now
 * @param usual the mean of the Mondays of a year; 0 before there was one
 */
public record StageBalance(StageKey stage, int now, double usual) {}
