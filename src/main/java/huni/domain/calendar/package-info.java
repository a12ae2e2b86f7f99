/** What the own calendar gives to other calendars, and what comes from them. */
@NullMarked
package huni.domain.calendar;

import org.jspecify.annotations.NullMarked;
