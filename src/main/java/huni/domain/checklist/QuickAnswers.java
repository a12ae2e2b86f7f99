package huni.domain.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Quick answers in the order of their digits. Each is found by what it is, wherever it stands meanwhile; one that is gone
 * changes nothing.
 */
public record QuickAnswers(List<QuickAnswer> all) {

    public QuickAnswers {
        all = List.copyOf(all);
    }

    /** Those that were written by {@link #written()}. */
    public static QuickAnswers read(List<String> written) {
        return new QuickAnswers(written.stream().map(QuickAnswer::read).toList());
    }

    /** As they are kept. */
    public List<String> written() {
        return all.stream().map(QuickAnswer::written).toList();
    }

    /** The same with one more behind the others. */
    public QuickAnswers with(QuickAnswer more) {
        List<QuickAnswer> answers = new ArrayList<>(all);
        answers.add(more);
        return new QuickAnswers(answers);
    }

    /** The same with another one in the place of one. */
    public QuickAnswers with(QuickAnswer one, UnaryOperator<QuickAnswer> change) {
        return new QuickAnswers(all.stream()
                .map(other -> other.isSame(one) ? change.apply(other) : other)
                .toList());
    }

    /** The same without one. */
    public QuickAnswers without(QuickAnswer one) {
        return new QuickAnswers(all.stream().filter(other -> !other.isSame(one)).toList());
    }

    /** The same with one so many places further down, or up if negative; not beyond the ends. */
    public QuickAnswers moved(QuickAnswer one, int places) {
        int from = placeOf(one);
        int to = from + places;
        if (from < 0 || to < 0 || to >= all.size()) {
            return this;
        }
        List<QuickAnswer> order = new ArrayList<>(all);
        order.add(to, order.remove(from));
        return new QuickAnswers(order);
    }

    /** Where one stands, counted from 0; -1 if it is not among them. */
    int placeOf(QuickAnswer one) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSame(one)) {
                return i;
            }
        }
        return -1;
    }
}
