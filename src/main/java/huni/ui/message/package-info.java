/** A message to a prospect from a template: filled with what is known, copied or handed to a mail program, ticked off. */
@NullMarked
package huni.ui.message;

import org.jspecify.annotations.NullMarked;
