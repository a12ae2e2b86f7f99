/** Fields that save themselves, and choices. They know no screen. */
@NullMarked
package huni.ui.field;

import org.jspecify.annotations.NullMarked;
