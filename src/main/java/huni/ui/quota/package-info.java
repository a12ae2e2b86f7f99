/** The quota: won, expected and still to build against it, on every screen, and how those numbers come about. */
@NullMarked
package huni.ui.quota;

import org.jspecify.annotations.NullMarked;
