/** How dates, amounts and column names that people write are read. */
@NullMarked
package huni.work.imports;

import org.jspecify.annotations.NullMarked;
