/** What every screen is made of: work on other threads, messages, controls, icons, pieces of charts, the theme. */
@NullMarked
package huni.ui.kit;

import org.jspecify.annotations.NullMarked;
