/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.chart;

import org.jspecify.annotations.NullMarked;
