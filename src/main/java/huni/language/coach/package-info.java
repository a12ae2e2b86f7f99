/** What the coach found, in words, the same on the screen and by a command. Knows no toolkit. */
@NullMarked
package huni.language.coach;

import org.jspecify.annotations.NullMarked;
