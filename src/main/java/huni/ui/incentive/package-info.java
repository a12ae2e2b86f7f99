/** The ledger of what was given to move prospects, with its counts. */
@NullMarked
package huni.ui.incentive;

import org.jspecify.annotations.NullMarked;
