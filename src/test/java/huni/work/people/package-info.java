/** What is done to the people of a shared workspace, on records in memory. */
@NullMarked
package huni.work.people;

import org.jspecify.annotations.NullMarked;
