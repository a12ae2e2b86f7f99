package huni.domain.call;

import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.quota.PriceLevels;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call with its questions as they were, and what was answered.
 *
 * @param checklist as it is now, with the ways its calls end; empty without questions
 * @param questions those of its checklist, and before them those of the checklists it had before as far as something was
 *     answered there; each in their order, none twice
 * @param given all answers of this call, in the order of time; to one question the last one holds
 * @param earlier the last answer before this call to each question that has one
 * @param objections raised in it, in the order of time
 * @param before what was known when it began
 */
public record HeldCall(
        Call call,
        Optional<ChecklistHeading> checklist,
        List<EditionItem> questions,
        List<CallAnswer> given,
        List<CallAnswer> earlier,
        List<RaisedObjection> objections,
        KnownBefore before) {

    public HeldCall {
        questions = inOrder(call, questions, given);
        given = List.copyOf(given);
        earlier = List.copyOf(earlier);
        objections = List.copyOf(objections);
    }

    /**
     * A call among all that was answered and objected in the calls of its prospect.
     *
     * @param answers of all calls
     * @param raised in all calls
     */
    public static HeldCall of(
            Call call,
            Optional<ChecklistHeading> checklist,
            List<EditionItem> questions,
            List<CallAnswer> answers,
            List<RaisedObjection> raised,
            KnownBefore before) {
        Map<Boolean, List<CallAnswer>> own = answers.stream()
                .collect(Collectors.partitioningBy(answer -> answer.call().equals(call.id())));
        return new HeldCall(
                call,
                checklist,
                questions,
                own.getOrDefault(true, List.of()),
                List.copyOf(last(own.getOrDefault(false, List.of())).values()),
                raised.stream()
                        .filter(one -> one.call().equals(Optional.of(call.id())))
                        .toList(),
                before);
    }

    private static List<EditionItem> inOrder(Call call, List<EditionItem> questions, List<CallAnswer> given) {
        List<UUID> editions = given.stream()
                .sorted(Comparator.comparing(CallAnswer::at))
                .flatMap(answer -> answer.edition().stream())
                .distinct()
                .toList();
        Comparator<EditionItem> order = Comparator.comparing((EditionItem question) -> isOf(call, question))
                .thenComparingInt(question -> editions.indexOf(question.edition()))
                .thenComparingInt(EditionItem::position);
        Map<String, EditionItem> last = new HashMap<>();
        questions.stream().sorted(order).forEach(question -> last.put(question.item(), question));
        return last.values().stream().sorted(order).toList();
    }

    private static boolean isOf(Call call, EditionItem question) {
        return call.edition().equals(Optional.of(question.edition()));
    }

    /** The editions whose questions a call has: its own, and those in which something was answered. */
    public static Set<UUID> editions(Call call, List<CallAnswer> answers) {
        return Stream.concat(
                        call.edition().stream(),
                        answers.stream()
                                .filter(answer -> answer.call().equals(call.id()))
                                .flatMap(answer -> answer.edition().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last answer to each question among some, by the question's key. */
    public static Map<String, CallAnswer> last(List<CallAnswer> answers) {
        Map<String, CallAnswer> last = new HashMap<>();
        answers.stream()
                .sorted(Comparator.comparing(CallAnswer::at).thenComparingInt(CallAnswer::number))
                .forEach(answer -> last.put(answer.item(), answer));
        return last;
    }

    /** The answer of this call that holds. */
    public Optional<CallAnswer> answer(String item) {
        return Optional.ofNullable(last(given).get(item));
    }

    /** All answers of this call to a question, the last one first. */
    public List<CallAnswer> history(String item) {
        return given.stream()
                .filter(answer -> answer.item().equals(item))
                .sorted(Comparator.comparingInt(CallAnswer::number).reversed())
                .toList();
    }

    /** What was answered before this call. */
    public Optional<CallAnswer> before(String item) {
        return earlier.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }

    /** The keys of the questions that are asked, given what was answered in this call and before. */
    public Set<String> path() {
        return path(questions, given, earlier);
    }

    private static Set<String> path(List<EditionItem> questions, List<CallAnswer> given, List<CallAnswer> earlier) {
        Map<String, CallAnswer> holding = new HashMap<>(last(earlier));
        holding.putAll(last(given));
        return CallPath.of(
                questions.stream()
                        .map(question -> new CallPath.Step(question.item(), question.condition()))
                        .toList(),
                holding);
    }

    /** The questions of its checklist, in their order. */
    public List<EditionItem> listed() {
        return questions.stream().filter(question -> isOf(call, question)).toList();
    }

    /** The questions of its checklist that are asked, in their order. */
    public List<EditionItem> asked() {
        Set<String> path = path();
        return listed().stream()
                .filter(question -> path.contains(question.item()))
                .toList();
    }

    /** The questions whose answers count, whichever checklist they are of. */
    private List<EditionItem> counting() {
        Set<String> path = path();
        Map<String, CallAnswer> now = last(given);
        return questions.stream()
                .filter(question -> path.contains(question.item()) && now.containsKey(question.item()))
                .toList();
    }

    /**
     * What was told in this call to a question of another checklist that finds out the same fact; empty for a question that
     * finds out none.
     */
    public Optional<CallAnswer> toldElsewhere(EditionItem question) {
        Map<String, CallAnswer> now = last(given);
        return counting().stream()
                .filter(other -> !isOf(call, other) && isSameFact(other, question))
                .map(other -> now.get(other.item()))
                .filter(CallAnswer::tells)
                .max(Comparator.comparing(CallAnswer::at));
    }

    private static boolean isSameFact(EditionItem one, EditionItem other) {
        return one.fact() == other.fact() && one.fact() != Fact.NONE && one.fact() != Fact.NEXT_STEP;
    }

    /** The question with that key. */
    public Optional<EditionItem> question(String item) {
        return questions.stream()
                .filter(question -> question.item().equals(item))
                .findFirst();
    }

    /** The number that the next answer to a question has. */
    public int nextNumber(String item) {
        return given.stream()
                        .filter(answer -> answer.item().equals(item))
                        .mapToInt(CallAnswer::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The same call with one more answer. */
    public HeldCall with(CallAnswer answer) {
        return new HeldCall(
                call,
                checklist,
                questions,
                Stream.concat(given.stream(), Stream.of(answer)).toList(),
                earlier,
                objections,
                before);
    }

    /**
     * The first question that is open: on the path, not answered in this call, nothing was told before, and nothing to
     * another checklist's question for the same fact. With nothing open, the first not answered in this call.
     */
    public Optional<String> firstOpen() {
        Map<String, CallAnswer> now = last(given);
        List<EditionItem> unasked = asked().stream()
                .filter(question -> !now.containsKey(question.item()))
                .toList();
        return unasked.stream()
                .filter(question ->
                        before(question.item()).filter(CallAnswer::tells).isEmpty())
                .filter(question -> toldElsewhere(question).isEmpty())
                .findFirst()
                .or(() -> unasked.stream().findFirst())
                .map(EditionItem::item);
    }

    /** The facts on the path that were asked for and not told, each by the last answer to its questions. */
    public Set<Fact> notTold() {
        Map<String, CallAnswer> now = last(given);
        Map<Fact, Optional<CallAnswer>> byFact = counting().stream()
                .collect(Collectors.groupingBy(
                        EditionItem::fact,
                        Collectors.mapping(
                                question -> now.get(question.item()),
                                Collectors.maxBy(Comparator.comparing(CallAnswer::at)))));
        return byFact.entrySet().stream()
                .filter(entry ->
                        entry.getValue().filter(answer -> !answer.tells()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which of the three facts to find out those are parts of. */
    Set<KeyFact> notToldKeys() {
        return notTold().stream().flatMap(fact -> fact.key().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What was chosen or read in the answer that holds, of this call or before. */
    public Optional<QuickAnswer> chosen(String item) {
        return answer(item).or(() -> before(item)).filter(CallAnswer::tells).map(CallAnswer::chosen);
    }

    /** What the answers that count make of the prospect's facts, whatever was told otherwise since. */
    ToldFacts told(Prospect now, List<PastPurchase> purchases, PriceLevels levels, ZoneId zone) {
        Map<String, CallAnswer> last = last(given);
        List<ToldFacts.Told> counting = counting().stream()
                .flatMap(question -> Optional.ofNullable(last.get(question.item()))
                        .map(answer -> new ToldFacts.Told(question.fact(), answer))
                        .stream())
                .toList();
        Set<UUID> own = given.stream().map(ToldFacts::idOf).collect(Collectors.toSet());
        List<PastPurchase> others = purchases.stream()
                .filter(purchase -> !own.contains(purchase.id()))
                .toList();
        return new ToldFacts(before.on(now), others, levels, counting, zone);
    }

    /** The facts that were told otherwise since the call told them, or fell off the path after that. */
    public Set<Fact> toldOtherwise(Prospect now, List<PastPurchase> purchases, PriceLevels levels, ZoneId zone) {
        Set<Fact> asked = questions.stream()
                .filter(question -> last(given).containsKey(question.item()))
                .map(EditionItem::fact)
                .collect(Collectors.toSet());
        return FactChange.toldOtherwise(now, told(now, purchases, levels, zone).facts()).stream()
                .filter(asked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How it can end, in the order of the digits. */
    public List<CallOutcome> outcomes() {
        return CallOutcome.offered(checklist.map(ChecklistHeading::outcomes).orElse(List.of()));
    }
}
