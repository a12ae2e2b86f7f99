package huni.domain.checklist;

import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checklists a new store begins with. They serve what a good salesperson finds out: who decides, the budget by way of
 * what was bought before, how urgent it is, by when they decide, and what comes next. Their words are in the language of
 * the screen.
 */
public final class StandardChecklists {

    private static final String FIRST_CALL = "first_call";
    private static final String APPOINTMENT = "appointment";
    private static final String CLOSING = "closing";
    private static final String NEXT_STEP = "next_step";
    private static final String AFTER_TRIAL = "after_trial";

    /** All of them, in their order. */
    public static final List<Checklist> ALL = List.of(firstCall(), appointment(), closing(), afterTrial());

    private StandardChecklists() {}

    /** The standard checklist with that key. */
    public static Optional<Checklist> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The standard question with that key. */
    public static Optional<ChecklistItem> item(String key) {
        return ALL.stream().flatMap(one -> one.find(key).stream()).findFirst();
    }

    private static Checklist firstCall() {
        return new Building(FIRST_CALL)
                .ask(
                        "how_decided",
                        Fact.AUTHORITY,
                        Meaning.DECIDES,
                        Meaning.DECIDES_TOGETHER,
                        Meaning.INFLUENCES,
                        Meaning.PASSES_ON)
                .ask("who_signs", Fact.AUTHORITY, Meaning.DECIDES, Meaning.DECIDES_TOGETHER, Meaning.INFLUENCES)
                .ask("bring_along", Fact.NONE, "yes", "will_ask", "no")
                .when("how_decided", Meaning.INFLUENCES.key())
                .ask("bought_before", Fact.BUDGET, Meaning.BOUGHT_NOTHING)
                .ask(
                        "what_otherwise",
                        Fact.URGENCY,
                        Meaning.NO_HURRY,
                        Meaning.THIS_QUARTER,
                        Meaning.THIS_MONTH,
                        Meaning.NOW)
                .ask(
                        "how_long",
                        Fact.DECISION_TIME,
                        Meaning.WITHIN_WEEK,
                        Meaning.WITHIN_MONTH,
                        Meaning.WITHIN_QUARTER,
                        Meaning.WITHIN_HALF_YEAR)
                .ask(NEXT_STEP)
                .endsWith("talked", "appointment", "wants_information", "not_interested")
                .offeredIn(0, "lead", "decision_maker");
    }

    private static Checklist appointment() {
        return new Building(APPOINTMENT)
                .ask("who_is_here", Fact.AUTHORITY, Meaning.DECIDES, Meaning.DECIDES_TOGETHER, Meaning.INFLUENCES)
                .ask("why_today")
                .ask(
                        "what_it_costs",
                        Fact.URGENCY,
                        Meaning.NO_HURRY,
                        Meaning.THIS_QUARTER,
                        Meaning.THIS_MONTH,
                        Meaning.NOW)
                .ask("spent_last", Fact.BUDGET, Meaning.BOUGHT_NOTHING)
                .ask("compared_by", Fact.NONE, "price", "speed", "service", "references")
                .ask(
                        "decided_by",
                        Fact.DECISION_TIME,
                        Meaning.WITHIN_WEEK,
                        Meaning.WITHIN_MONTH,
                        Meaning.WITHIN_QUARTER,
                        Meaning.WITHIN_HALF_YEAR)
                .ask(NEXT_STEP)
                .endsWith("talked", "wants_trial", "wants_offer", "not_interested")
                .offeredIn(1, "appointment");
    }

    private static Checklist closing() {
        return new Building(CLOSING)
                .ask("does_it_fit", Fact.NONE, "yes", "not_quite")
                .ask("what_is_missing")
                .when("does_it_fit", "not_quite")
                .ask("who_signs", Fact.AUTHORITY, Meaning.DECIDES, Meaning.DECIDES_TOGETHER, Meaning.INFLUENCES)
                .ask("amount", Fact.BUDGET, "yes", "too_much")
                .ask(
                        "start",
                        Fact.DECISION_TIME,
                        Meaning.WITHIN_WEEK,
                        Meaning.WITHIN_MONTH,
                        Meaning.WITHIN_QUARTER,
                        Meaning.WITHIN_HALF_YEAR)
                .ask(NEXT_STEP)
                .endsWith("said_yes", "thinking", "not_interested")
                .offeredIn(2, "closing");
    }

    private static Checklist afterTrial() {
        return new Building(AFTER_TRIAL)
                .ask("used", Fact.NONE, "often", "hardly")
                .ask("obstacle", Fact.NONE, "no_time", "too_difficult", "does_not_fit")
                .when("used", "hardly")
                .ask(
                        "without_it",
                        Fact.URGENCY,
                        Meaning.NO_HURRY,
                        Meaning.THIS_QUARTER,
                        Meaning.THIS_MONTH,
                        Meaning.NOW)
                .ask("who_has_seen_it", Fact.AUTHORITY, Meaning.DECIDES, Meaning.DECIDES_TOGETHER, Meaning.INFLUENCES)
                .ask(NEXT_STEP)
                .endsWith("wants_offer", "goes_on", "not_interested")
                .offeredIn(3, "presentation");
    }

    /** One of them while it is written down. */
    private static final class Building {

        private final String checklist;
        private final List<ChecklistItem> items = new ArrayList<>();
        private final List<String> outcomes = new ArrayList<>();

        Building(String checklist) {
            this.checklist = checklist;
        }

        /** A question that is answered in words. */
        Building ask(String key) {
            return ask(key, key.equals(NEXT_STEP) ? Fact.NEXT_STEP : Fact.NONE, new String[0]);
        }

        Building ask(String key, Fact fact, Meaning... answers) {
            return ask(key, fact, Stream.of(answers).map(Meaning::key).toArray(String[]::new));
        }

        /** A question with quick answers that the program has words for. */
        Building ask(String key, Fact fact, String... answers) {
            items.add(new ChecklistItem(
                            checklist + "." + key, checklist, fact, Optional.empty(), Optional.empty(), items.size(), 0)
                    .withQuickAnswers(written(answers)));
            return this;
        }

        /** The last question only then. */
        Building when(String item, String answer) {
            items.add(items.removeLast()
                    .withCondition(Optional.of(new ChecklistItem.Condition(
                            checklist + "." + item, QuickAnswer.of(answer).written()))));
            return this;
        }

        Building endsWith(String... keys) {
            outcomes.addAll(written(keys));
            return this;
        }

        private static List<String> written(String... keys) {
            return Stream.of(keys).map(key -> QuickAnswer.of(key).written()).toList();
        }

        Checklist offeredIn(int position, String... stages) {
            return new Checklist(
                    new ChecklistHeading(
                            checklist,
                            Optional.empty(),
                            position,
                            PipelineKey.FIRST,
                            Stream.of(stages).map(StageKey::new).toList(),
                            outcomes,
                            false,
                            0),
                    items);
        }
    }
}
