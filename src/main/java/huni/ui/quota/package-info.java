/** The quota: won, expected and still to build against it, as a strip on every screen and with all that follows on its own. */
@NullMarked
package huni.ui.quota;

import org.jspecify.annotations.NullMarked;
