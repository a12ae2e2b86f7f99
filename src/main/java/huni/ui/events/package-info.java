/** The events of a calendar file, each with what shall become of it. */
@NullMarked
package huni.ui.events;

import org.jspecify.annotations.NullMarked;
