package huni.ui.list;

import huni.domain.dossier.ProspectRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ModifiableObservableListBase;
import javafx.collections.ObservableList;

/**
 * The lines of the list: one for every prospect, so that its scroll bar spans them all. Those further down than what has
 * been read are empty until they are.
 */
final class ListLines {

    private final ObservableList<ProspectLine> lines = new AllLines();
    private final Function<ProspectRow, ProspectLine> writer;
    private List<ProspectRow> rows = List.of();

    /** @param writer writes a row in the language of the screen */
    ListLines(Function<ProspectRow, ProspectLine> writer) {
        this.writer = writer;
    }

    ObservableList<ProspectLine> lines() {
        return lines;
    }

    /** The rows read so far, from the top. */
    List<ProspectRow> rows() {
        return rows;
    }

    /**
     * Shows what was read anew from the top.
     *
     * @param sameList whether it is the list that was shown, so that lines further down stay until they are read
     */
    void begin(List<ProspectRow> read, boolean sameList) {
        if (!sameList && lines.size() > read.size()) {
            lines.remove(read.size(), lines.size());
        }
        rows = List.of();
        add(read);
    }

    /** Shows the next page. */
    void add(List<ProspectRow> next) {
        int from = rows.size();
        rows = Stream.concat(rows.stream(), next.stream()).toList();
        exchange(from, next.stream().map(writer).toList());
    }

    /** Writes what was read once more, where its words may be others. */
    void rewrite() {
        exchange(0, rows.stream().map(writer).toList());
    }

    /** Every line that the list has in all, read or not. */
    void spread(long count) {
        int size = Math.clamp(count, rows.size(), Integer.MAX_VALUE);
        if (lines.size() > size) {
            lines.remove(size, lines.size());
        } else if (lines.size() < size) {
            lines.addAll(Collections.nCopies(size - lines.size(), ProspectLine.UNREAD));
        }
    }

    /** Writes only the lines that differ, so that neither the place nor the selection jumps. */
    private void exchange(int from, List<ProspectLine> now) {
        int common = Math.min(lines.size() - from, now.size());
        for (int i = 0; i < common; i++) {
            if (!lines.get(from + i).equals(now.get(i))) {
                lines.set(from + i, now.get(i));
            }
        }
        if (now.size() > common) {
            lines.addAll(now.subList(common, now.size()));
        }
    }

    /** Takes many lines away at once; JavaFX's own list does it one by one and moves all that follow each time. */
    private static final class AllLines extends ModifiableObservableListBase<ProspectLine> {

        private final List<ProspectLine> all = new ArrayList<>();

        @Override
        public ProspectLine get(int index) {
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        protected void doAdd(int index, ProspectLine line) {
            all.add(index, line);
        }

        @Override
        protected ProspectLine doSet(int index, ProspectLine line) {
            return all.set(index, line);
        }

        @Override
        protected ProspectLine doRemove(int index) {
            return all.remove(index);
        }

        @Override
        protected void removeRange(int from, int to) {
            beginChange();
            List<ProspectLine> gone = all.subList(from, to);
            nextRemove(from, List.copyOf(gone));
            gone.clear();
            modCount++;
            endChange();
        }
    }
}
