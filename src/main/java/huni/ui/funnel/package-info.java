/** The weekly funnel: how far the prospects of some weeks have come, what moved this week, and what stands where now. */
@NullMarked
package huni.ui.funnel;

import org.jspecify.annotations.NullMarked;
