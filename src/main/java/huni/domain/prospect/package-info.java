/** One possible sale: its three facts, its people, its place in the pipeline and the history of its moves. */
@NullMarked
package huni.domain.prospect;

import org.jspecify.annotations.NullMarked;
