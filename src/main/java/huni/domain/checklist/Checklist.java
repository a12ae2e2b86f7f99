package huni.domain.checklist;

import huni.domain.Keys;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The questions of one kind of call.
 *
 * @param heading its name, where it is offered and how its calls end
 * @param items by position, retired ones included
 */
public record Checklist(ChecklistHeading heading, List<ChecklistItem> items) {

    /** From so many questions on a call is an interrogation, and the editor says so. */
    public static final int TOO_MANY = 14;

    public Checklist {
        items = items.stream()
                .sorted(Comparator.comparingInt(ChecklistItem::position))
                .toList();
    }

    /** The first of those that a new store begins with: the questions of a first call. */
    public static Checklist standard() {
        return StandardChecklists.ALL.getFirst();
    }

    /** The checklists with their questions, in their order. */
    public static List<Checklist> of(List<ChecklistHeading> headings, List<ChecklistItem> items) {
        return headings.stream()
                .sorted(Comparator.comparingInt(ChecklistHeading::position).thenComparing(ChecklistHeading::key))
                .map(heading -> new Checklist(
                        heading,
                        items.stream()
                                .filter(item -> item.checklist().equals(heading.key()))
                                .toList()))
                .toList();
    }

    public String key() {
        return heading.key();
    }

    public Optional<String> name() {
        return heading.name();
    }

    /** The questions that are asked, in order. */
    public List<ChecklistItem> asked() {
        return items.stream().filter(item -> !item.retired()).toList();
    }

    /** The question with that key, retired or not. */
    public Optional<ChecklistItem> find(String item) {
        return items.stream().filter(one -> one.key().equals(item)).findFirst();
    }

    /** Whether it is the one to open for a prospect in that stage. */
    public boolean opensIn(StageKey stage) {
        return !heading.retired() && heading.opensIn().contains(stage);
    }

    /** The same with that question written otherwise. */
    public Checklist with(ChecklistItem changed) {
        return new Checklist(
                heading,
                items.stream()
                        .map(item -> item.key().equals(changed.key()) ? changed : item)
                        .toList());
    }

    /**
     * The same with that question written otherwise, and the questions that depend on it: what depends on an answer depends
     * on the one in its place, if there are as many as before.
     */
    public Checklist withAnswers(ChecklistItem changed) {
        List<QuickAnswer> before =
                find(changed.key()).map(ChecklistItem::offered).orElse(List.of());
        List<QuickAnswer> after = changed.offered();
        List<ChecklistItem> followed = new ArrayList<>();
        for (ChecklistItem item : with(changed).items) {
            Optional<QuickAnswer> on = item.condition()
                    .filter(condition -> condition.item().equals(changed.key()))
                    .map(condition -> QuickAnswer.read(condition.answer()));
            boolean lost = on.isPresent() && !changed.offers(on.get()) && before.size() == after.size();
            int place = lost ? new QuickAnswers(before).placeOf(on.get()) : -1;
            followed.add(
                    place < 0
                            ? item
                            : item.withCondition(Optional.of(new ChecklistItem.Condition(
                                    changed.key(), after.get(place).named()))));
        }
        return new Checklist(heading, followed);
    }

    /** The same without the stages of other pipelines than its own: it opens in none of them, and gates none. */
    public Checklist withinPipeline(Pipeline stages) {
        Predicate<StageKey> own = stage -> stages.isIn(heading.pipeline(), stage);
        return new Checklist(
                heading.withOpensIn(heading.opensIn().stream().filter(own).toList()),
                items.stream()
                        .map(item ->
                                item.withRequiredBefore(item.requiredBefore().filter(own)))
                        .toList());
    }

    /** The same with another heading. */
    public Checklist with(ChecklistHeading other) {
        return new Checklist(other, items);
    }

    /**
     * The same with one more question, behind the others, that finds out nothing yet.
     *
     * @param words not blank
     * @param taken the keys of all questions there are
     */
    public Checklist withAdded(String words, List<String> taken) {
        String begin = key() + ".";
        String own = Keys.of(
                words,
                "question",
                taken.stream()
                        .filter(other -> other.startsWith(begin))
                        .map(other -> other.substring(begin.length()))
                        .toList());
        List<ChecklistItem> all = new ArrayList<>(items);
        all.add(new ChecklistItem(
                begin + own, key(), Fact.NONE, Optional.of(words.strip()), Optional.empty(), items.size(), 0));
        return inOrder(all);
    }

    /**
     * The same with a question at another place among those that are asked, counted from 0. Retired ones keep theirs
     * beside the questions before them.
     */
    public Checklist withMoved(ChecklistItem moved, int place) {
        List<ChecklistItem> others = new ArrayList<>(asked());
        others.remove(moved);
        List<ChecklistItem> order = new ArrayList<>(items);
        order.remove(moved);
        if (others.isEmpty()) {
            return this;
        }
        order.add(
                place < others.size() ? order.indexOf(others.get(place)) : order.indexOf(others.getLast()) + 1, moved);
        return inOrder(order);
    }

    private Checklist inOrder(List<ChecklistItem> order) {
        return new Checklist(
                heading,
                IntStream.range(0, order.size())
                        .mapToObj(i -> order.get(i).withPosition(i))
                        .toList());
    }
}
