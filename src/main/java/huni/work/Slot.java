package huni.work;

import huni.domain.ProspectId;

/** A place in a column. */
public sealed interface Slot {

    /** Room that two neighbours leave, for others to be dropped in. */
    long GAP = 1 << 20;

    /** Above all others. */
    record Top() implements Slot {}

    /** Below all others. */
    record Bottom() implements Slot {}

    /** Right below that prospect; at the top if it is not in the column any more. */
    record Below(ProspectId prospect) implements Slot {}
}
