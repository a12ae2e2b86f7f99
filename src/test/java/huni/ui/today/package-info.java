/** Today, on a store of its own. */
@NullMarked
package huni.ui.today;

import org.jspecify.annotations.NullMarked;
