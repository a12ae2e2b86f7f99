/** The coach's rules on the numbers of their definition and on people that are made up. */
@NullMarked
package huni.insight.coach;

import org.jspecify.annotations.NullMarked;
