/** What was done on a shared workspace without the network and could not be brought together with what others had done. */
@NullMarked
package huni.work.away;

import org.jspecify.annotations.NullMarked;
