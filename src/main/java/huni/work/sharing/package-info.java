/** The way of one person's window to a workspace that several people use, and back. */
@NullMarked
package huni.work.sharing;

import org.jspecify.annotations.NullMarked;
