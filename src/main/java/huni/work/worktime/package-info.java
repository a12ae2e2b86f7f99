/** What a person says about when they work. */
@NullMarked
package huni.work.worktime;

import org.jspecify.annotations.NullMarked;
