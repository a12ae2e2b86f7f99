/** Contacts as cards that address books and phones know. */
@NullMarked
package huni.exchange.contacts;

import org.jspecify.annotations.NullMarked;
