/** The store under test: kills, power cuts, migrations, and the contracts of the ports on H2 and on PostgreSQL. */
@NullMarked
package huni.store;

import org.jspecify.annotations.NullMarked;
