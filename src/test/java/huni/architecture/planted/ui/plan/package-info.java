/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.plan;

import org.jspecify.annotations.NullMarked;
