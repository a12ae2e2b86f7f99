/** What a person answers to the coach. */
@NullMarked
package huni.work.coach;

import org.jspecify.annotations.NullMarked;
