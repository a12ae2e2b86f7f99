/** The settings: language, look, money and days, the quota and the stages. Each one saves on its own. */
@NullMarked
package huni.ui.settings;

import org.jspecify.annotations.NullMarked;
