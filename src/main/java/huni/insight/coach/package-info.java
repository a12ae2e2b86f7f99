/**
 * When the coach speaks, and on what evidence: each rule looks at the end of each Sunday at what was known by then. Every
 * rule needs the same: a signed root of at least {@link huni.insight.coach.CoachEvidence#SPEAKS} and a difference of size.
 */
@NullMarked
package huni.insight.coach;

import org.jspecify.annotations.NullMarked;
