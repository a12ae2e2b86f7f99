/** Appointments that leave for other calendars, and events that come from them. */
@NullMarked
package huni.work.calendar;

import org.jspecify.annotations.NullMarked;
