/** The form that shares, without a window and a server. */
@NullMarked
package huni.ui.share;

import org.jspecify.annotations.NullMarked;
