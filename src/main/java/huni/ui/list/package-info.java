/** All prospects as a list, and the list behind a number. Knows no other screen. */
@NullMarked
package huni.ui.list;

import org.jspecify.annotations.NullMarked;
