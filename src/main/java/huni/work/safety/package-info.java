/** What keeps the work of years: backups, restoring them, the passphrase, and the look for what a disk has changed. */
@NullMarked
package huni.work.safety;

import org.jspecify.annotations.NullMarked;
