/** What belongs to the ways to somebody, on whichever screen: whether they may be used, and the code a phone reads. */
@NullMarked
package huni.ui.contact;

import org.jspecify.annotations.NullMarked;
