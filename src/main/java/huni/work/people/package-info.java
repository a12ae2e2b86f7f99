/** What is done to the people of a shared workspace. */
@NullMarked
package huni.work.people;

import org.jspecify.annotations.NullMarked;
