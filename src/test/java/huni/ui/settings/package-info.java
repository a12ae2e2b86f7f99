/** Tests of the settings' screen, on a ledger in memory. */
@NullMarked
package huni.ui.settings;

import org.jspecify.annotations.NullMarked;
