/** What a person does with what was removed: bring it back, or have everything of somebody forgotten for good. */
@NullMarked
package huni.work.trash;

import org.jspecify.annotations.NullMarked;
