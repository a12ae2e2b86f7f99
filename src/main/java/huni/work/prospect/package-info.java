/** What a person does with prospects, their contacts and their purchases. */
@NullMarked
package huni.work.prospect;

import org.jspecify.annotations.NullMarked;
