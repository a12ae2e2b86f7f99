/** Who looks after a prospect, where several people could. */
@NullMarked
package huni.ui.prospect.owner;

import org.jspecify.annotations.NullMarked;
