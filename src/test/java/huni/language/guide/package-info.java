/** Tests of the guide. */
@NullMarked
package huni.language.guide;

import org.jspecify.annotations.NullMarked;
