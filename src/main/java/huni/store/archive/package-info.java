/** Every row of the store out and in, whatever its tables are: for archives. */
@NullMarked
package huni.store.archive;

import org.jspecify.annotations.NullMarked;
