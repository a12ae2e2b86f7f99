/** The file of the store: its folder, its lock, the durable writes to it; its connections and transactions, also those to a server, and its migrations. */
@NullMarked
package huni.store.file;

import org.jspecify.annotations.NullMarked;
