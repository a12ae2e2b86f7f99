package huni.ui.board;

import huni.domain.ProspectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cards of a column, from the top: those that have been read, and how many there are in all.
 *
 * @param count never less than what has been read
 */
record Rows(List<CardFace> read, int count) {

    private static final int FEW = 3;

    static final Rows NONE = new Rows(List.of(), 0);

    Rows {
        count = Math.max(count, read.size());
    }

    /** Whether every card has been read. */
    boolean isWhole() {
        return read.size() == count;
    }

    /** The card of that row; empty if it has not been read yet. */
    Optional<CardFace> at(int row) {
        return row >= 0 && row < read.size() ? Optional.of(read.get(row)) : Optional.empty();
    }

    /** Its row; -1 if it is not among those that have been read. */
    int rowOf(ProspectId prospect) {
        for (int row = 0; row < read.size(); row++) {
            if (read.get(row).id().equals(prospect)) {
                return row;
            }
        }
        return -1;
    }

    boolean sameOrderAs(Rows other) {
        return count == other.count && ids().equals(other.ids());
    }

    /** Whether a few cards came, went or stand elsewhere, among more that stay. */
    boolean isNear(Rows other) {
        Set<ProspectId> these = new HashSet<>(ids());
        Set<ProspectId> those = new HashSet<>(other.ids());
        long stay = these.stream().filter(those::contains).count();
        return stay > 0 && these.size() + those.size() - 2 * stay <= FEW && !ids().equals(other.ids());
    }

    private List<ProspectId> ids() {
        return read.stream().map(CardFace::id).toList();
    }

    Rows without(Set<ProspectId> gone) {
        return without(gone, 0);
    }

    /**
     * Without some cards.
     *
     * @param ofHere how many of them are in this column, read or not
     */
    Rows without(Set<ProspectId> gone, long ofHere) {
        List<CardFace> left =
                read.stream().filter(face -> !gone.contains(face.id())).toList();
        int goneRead = read.size() - left.size();
        long goneUnread = Math.clamp(ofHere - goneRead, 0, count - read.size());
        return goneRead == 0 && goneUnread == 0 ? this : new Rows(left, count - goneRead - (int) goneUnread);
    }

    /** With these from that row on; further down than what has been read, they are not shown. */
    Rows with(int row, List<CardFace> faces) {
        if (row > read.size()) {
            return new Rows(read, count + faces.size());
        }
        List<CardFace> more = new ArrayList<>(read);
        more.addAll(row, faces);
        return new Rows(more, count + faces.size());
    }
}
