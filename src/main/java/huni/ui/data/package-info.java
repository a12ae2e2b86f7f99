/**
 * Data in and out, and how safe it is: one page on which a table is understood, checked, imported and, if need be, taken back;
 * exports, backups, the passphrase and what was removed.
 */
@NullMarked
package huni.ui.data;

import org.jspecify.annotations.NullMarked;
