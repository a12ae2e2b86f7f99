/** Where everything is kept: the store's folder, the H2 database in it or the workspace on a server, its schema, and the SQL behind the ports. */
@NullMarked
package huni.store;

import org.jspecify.annotations.NullMarked;
