/** Whose prospects the screens of a window show: mine or everybody's, one choice on all of them. */
@NullMarked
package huni.ui.field.owner;

import org.jspecify.annotations.NullMarked;
