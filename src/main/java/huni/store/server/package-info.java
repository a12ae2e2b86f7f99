/**
 * A workspace that several people share, in a database on a PostgreSQL server: its address, its connections, its schema, and what
 * the programs at it say to each other.
 */
@NullMarked
package huni.store.server;

import org.jspecify.annotations.NullMarked;
