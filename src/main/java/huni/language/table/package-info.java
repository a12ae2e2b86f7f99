/** What lists show beside the prospects, as tables for spreadsheets and scripts: the day, what was given, what was removed. */
@NullMarked
package huni.language.table;

import org.jspecify.annotations.NullMarked;
