/** What happened to a prospect over time: the stages it entered, in which order and when. Pure functions over stage events. */
@NullMarked
package huni.domain.history;

import org.jspecify.annotations.NullMarked;
