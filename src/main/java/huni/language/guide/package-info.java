/** The guide: its pages as they are written in {@code src/docs/guide}, the keys of each screen, and both as a file to read elsewhere. */
@NullMarked
package huni.language.guide;

import org.jspecify.annotations.NullMarked;
