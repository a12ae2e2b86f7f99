/** What a person does: each operation, and the one door through which all of them are written, undone and announced. */
@NullMarked
package huni.work;

import org.jspecify.annotations.NullMarked;
