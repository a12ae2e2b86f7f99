/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.insight;

import org.jspecify.annotations.NullMarked;
