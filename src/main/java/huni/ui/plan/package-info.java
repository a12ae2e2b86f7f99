/** The one form that plans a step, reads it from one line and says it in words. It knows no screen. */
@NullMarked
package huni.ui.plan;

import org.jspecify.annotations.NullMarked;
