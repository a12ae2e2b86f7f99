/** Breaks rules of the house on purpose. */
@NullMarked
package huni.architecture.planted.ui.contact;

import org.jspecify.annotations.NullMarked;
