/** Messages as mail programs take them: an address that opens one, and a draft in a file. Sends nothing. */
@NullMarked
package huni.exchange.mail;

import org.jspecify.annotations.NullMarked;
