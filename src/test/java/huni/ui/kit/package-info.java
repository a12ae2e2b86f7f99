/** The tests of the kit, and what the tests of every screen use: tasks that run when told, and the checks of a layout. */
@NullMarked
package huni.ui.kit;

import org.jspecify.annotations.NullMarked;
