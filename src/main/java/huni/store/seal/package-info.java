/** The encryption of a store: its keys, and how its file and its archives lie encrypted on the disk. */
@NullMarked
package huni.store.seal;

import org.jspecify.annotations.NullMarked;
