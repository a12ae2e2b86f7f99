/** The figures against the vectors and the behaviour of their definitions. */
@NullMarked
package huni.insight;

import org.jspecify.annotations.NullMarked;
