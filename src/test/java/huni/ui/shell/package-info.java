/** The tests of the window. */
@NullMarked
package huni.ui.shell;

import org.jspecify.annotations.NullMarked;
