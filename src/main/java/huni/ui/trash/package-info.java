/** What was removed and can be brought back, and the form that forgets somebody for good. */
@NullMarked
package huni.ui.trash;

import org.jspecify.annotations.NullMarked;
