/** The import page, with tables in memory and no window. */
@NullMarked
package huni.ui.data;

import org.jspecify.annotations.NullMarked;
