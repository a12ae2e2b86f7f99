/** What people bring: tables in files, telephone numbers. Knows file formats, no store and no screen. */
@NullMarked
package huni.exchange;

import org.jspecify.annotations.NullMarked;
