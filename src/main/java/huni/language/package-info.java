/** What the things of the domain are called on screen, in both languages, the same on every screen. */
@NullMarked
package huni.language;

import org.jspecify.annotations.NullMarked;
