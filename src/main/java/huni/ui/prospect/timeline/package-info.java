/** What stands in the timeline of a prospect, in words: moves, and the answers of its calls. */
@NullMarked
package huni.ui.prospect.timeline;

import org.jspecify.annotations.NullMarked;
