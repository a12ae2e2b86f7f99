/** The archive of a workspace as a file: JSON in a zip, with the sums of its parts. */
@NullMarked
package huni.exchange.archive;

import org.jspecify.annotations.NullMarked;
