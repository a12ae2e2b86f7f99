/**
 * The board: columns of cards, moved by hand, by key or by menu. Knows no other screen.
 *
 * <p>A dropped card goes through these classes to its row in the store:
 *
 * <ol>
 *   <li>{@code DragGesture} hears that the button is let go (a key: {@code BoardKeys}, a menu: {@code CardMenu})
 *   <li>{@code CardDrag} says which cards are put down where; the stacks settle once the move is shown
 *   <li>{@code PendingMoves} shows them there at once, and until the columns are read anew
 *   <li>{@code Performer} hands the operation to the writing thread and says why it was not done
 *   <li>{@code Workspace} is the one door: it performs the operation and tells of the change
 *   <li>{@code StoreLedger} opens the transaction and enters it in the journal
 *   <li>{@code MoveProspects} asks the gate and decides what changes
 *   <li>{@code StoredRecords} checks what is put
 *   <li>{@code RowWriter} writes the row, and what is derived from it
 * </ol>
 *
 * <p>Back comes {@code Changed} to {@code BoardViewModel}, which has {@code BoardReader} read the columns it names.
 */
@NullMarked
package huni.ui.board;

import org.jspecify.annotations.NullMarked;
