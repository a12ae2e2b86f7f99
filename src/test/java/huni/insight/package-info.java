@NullMarked
package huni.insight;

import org.jspecify.annotations.NullMarked;
