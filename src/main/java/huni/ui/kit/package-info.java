/** What every screen is made of: texts, numbers and days as people write them, background work, messages, controls, the theme. */
@NullMarked
package huni.ui.kit;

import org.jspecify.annotations.NullMarked;
