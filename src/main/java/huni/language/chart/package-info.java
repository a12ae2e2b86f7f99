/** Charts as shapes and words, the same on the screen, as SVG and on paper. Knows no toolkit. */
@NullMarked
package huni.language.chart;

import org.jspecify.annotations.NullMarked;
