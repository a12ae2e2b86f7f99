@NullMarked
package huni.language.chart;

import org.jspecify.annotations.NullMarked;
