/** The little that plain JDBC lacks: values bound, rows read, tables and their columns described. It knows no record of the domain. */
@NullMarked
package huni.store.sql;

import org.jspecify.annotations.NullMarked;
