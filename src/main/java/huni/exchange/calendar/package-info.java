/** Calendar files as RFC 5545 has them, out and in. Knows no store, no screen and no network. */
@NullMarked
package huni.exchange.calendar;

import org.jspecify.annotations.NullMarked;
