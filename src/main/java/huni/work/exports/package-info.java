/** What people take away: tables of prospects and cards of contacts, and how they are written. */
@NullMarked
package huni.work.exports;

import org.jspecify.annotations.NullMarked;
