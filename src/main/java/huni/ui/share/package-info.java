/** The form with which a store is shared with a team, or the workspace of a team is opened. */
@NullMarked
package huni.ui.share;

import org.jspecify.annotations.NullMarked;
