/** Tests of how rows are written and found. */
@NullMarked
package huni.store.rows;

import org.jspecify.annotations.NullMarked;
