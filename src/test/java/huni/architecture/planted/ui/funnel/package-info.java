/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.funnel;

import org.jspecify.annotations.NullMarked;
