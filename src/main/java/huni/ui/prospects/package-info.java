/** All prospects as a list, and the list behind a number. Knows no other screen. */
@NullMarked
package huni.ui.prospects;

import org.jspecify.annotations.NullMarked;
