/** The one way in: the ledger, its journal, undo, and what is derived from the rows written. */
@NullMarked
package huni.store.write;

import org.jspecify.annotations.NullMarked;
