/** Tests of the operations, and the in-memory ledger that view models are tested with. */
@NullMarked
package huni.work;

import org.jspecify.annotations.NullMarked;
