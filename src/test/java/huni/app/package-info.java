/** Tests of the whole window on a real store. */
@NullMarked
package huni.app;

import org.jspecify.annotations.NullMarked;
