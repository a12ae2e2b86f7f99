/** How each record lies in its table, and the shapes of the kept sums. It knows neither files nor transactions. */
@NullMarked
package huni.store.rows;

import org.jspecify.annotations.NullMarked;
