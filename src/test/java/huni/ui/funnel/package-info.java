/** Tests of the funnel's screen, on prospects that are made up. */
@NullMarked
package huni.ui.funnel;

import org.jspecify.annotations.NullMarked;
