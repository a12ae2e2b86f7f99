/** What is said and read in Turkish and English, on screens and by commands alike: texts, days, amounts, names. */
@NullMarked
package huni.language;

import org.jspecify.annotations.NullMarked;
