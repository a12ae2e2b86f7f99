/** Bringing files in: one page on which a table is understood, checked, imported and, if need be, taken back. */
@NullMarked
package huni.ui.data;

import org.jspecify.annotations.NullMarked;
