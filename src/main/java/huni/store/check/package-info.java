/** Whether everything in the store agrees with everything else. */
@NullMarked
package huni.store.check;

import org.jspecify.annotations.NullMarked;
