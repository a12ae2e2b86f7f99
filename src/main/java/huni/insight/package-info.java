/** What the numbers say: the one home of each figure's definition, as pure functions over facts. */
@NullMarked
package huni.insight;

import org.jspecify.annotations.NullMarked;
