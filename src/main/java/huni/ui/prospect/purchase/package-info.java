/** A past purchase of a prospect as it is typed. */
@NullMarked
package huni.ui.prospect.purchase;

import org.jspecify.annotations.NullMarked;
