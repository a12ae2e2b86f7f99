package huni.work.away;

import huni.work.Operation;
import java.util.List;

/** The list of what was done without the network and could not be brought together with what others had done. */
public interface UnmergedList {

    /** Where one person has the store alone nothing is ever on it. */
    UnmergedList EMPTY = new UnmergedList() {
        @Override
        public List<Unmerged> all() {
            return List.of();
        }

        @Override
        public Operation<Boolean> mine(Unmerged one) {
            throw new IllegalArgumentException("not on the list: " + one.id());
        }

        @Override
        public void decided(Unmerged one) {
            throw new IllegalArgumentException("not on the list: " + one.id());
        }
    };

    /** The damaged copies in which more of it may wait. */
    default KeptCopies keptCopies() {
        return KeptCopies.NONE;
    }

    /** All of it, the oldest first. */
    List<Unmerged> all();

    /** What does it after all, whatever stands there now. */
    Operation<Boolean> mine(Unmerged one);

    /** It is on the list no longer: what stands there stays, or what was written here has been written again. */
    void decided(Unmerged one);
}
