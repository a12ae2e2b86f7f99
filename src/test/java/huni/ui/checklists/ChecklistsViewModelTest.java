package huni.ui.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.call.Objection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageKey;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.work.call.EditObjection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the editor does to checklists, questions and objection cards; each is one step of undo. */
class ChecklistsViewModelTest {

    private static final String FIRST = "first_call";
    private static final String DECIDED = "first_call.how_decided";
    private static final String BRING = "first_call.bring_along";

    private final SampleEditor editor = new SampleEditor(Locale.forLanguageTag("en-GB"));

    @Test
    void theStandardChecklistsAreShownWithTheirQuestionsAndTheObjectionsBehindThem() {
        assertEquals(
                List.of("First call", "Appointment", "Closing", "After a trial", "Objections"),
                editor.page().lists().stream().map(Page.ListLine::name).toList());
        assertEquals(FIRST, editor.page().chosen());
        assertEquals(7, editor.page().lines().size());
        EditorLine third = editor.page().lines().get(2);
        assertEquals(
                List.of("when 1 is: has a say"),
                third.marks().stream().map(EditorLine.Mark::words).toList());
    }

    @Test
    void aQuestionAskedOtherwiseIsSavedAndTakenBackAndBlankIsTheStandardOne() {
        QuestionFields fields = editor.question(DECIDED);
        editor.write(fields.question(), "Who decides?");
        assertEquals(Optional.of("Who decides?"), editor.item(DECIDED).question());
        assertEquals("Who decides?", editor.page().lines().getFirst().words());

        editor.undo();
        assertEquals(Optional.empty(), editor.item(DECIDED).question());

        editor.write(fields.question(), "Who decides?");
        editor.write(fields.question(), " ");
        assertEquals(Optional.empty(), editor.item(DECIDED).question());
        assertEquals(
                "How is something like this decided at your company?",
                fields.question().textProperty().get());
    }

    @Test
    void aNewQuestionStandsBehindTheOthersIsChosenAndKeepsItsKeyWhenItIsRenamed() {
        editor.write(editor.viewModel.addedLine(), "When is the board’s next meeting?");
        String key = editor.lines().getLast();
        assertEquals("first_call.when_is_the_board_s_next_meeti", key);
        assertEquals(Optional.of(key), editor.page().line());

        editor.write(editor.question(key).question(), "When do they meet?");
        assertEquals(key, editor.lines().getLast());

        editor.write(editor.question(key).question(), "");
        assertEquals(
                "A question needs words.",
                editor.question(key).question().problemProperty().get());
    }

    @Test
    void aQuestionThatOthersDependOnStaysBeforeThemAndIsNotRetired() {
        editor.viewModel.chooseLine(DECIDED);
        editor.viewModel.move(2);
        editor.tasks.runAll();
        assertEquals(DECIDED, editor.lines().getFirst());
        assertTrue(editor.lastNotice().contains("depends on one that would come after it"), editor.lastNotice());

        editor.viewModel.retire();
        editor.tasks.runAll();
        assertTrue(editor.lines().contains(DECIDED));
        assertTrue(editor.lastNotice().startsWith("Not retired: question 3"), editor.lastNotice());

        editor.viewModel.move(1);
        editor.tasks.runAll();
        assertEquals(1, editor.lines().indexOf(DECIDED));
    }

    @Test
    void aRetiredQuestionIsAskedNoMoreAndComesBackToItsPlace() {
        editor.viewModel.chooseLine("first_call.who_signs");
        editor.viewModel.retire();
        editor.tasks.runAll();
        assertEquals(6, editor.lines().size());
        assertEquals(Optional.of(BRING), editor.page().line());

        Option back = editor.page().retiredLines().getFirst();
        editor.viewModel.bringBack(back);
        editor.tasks.runAll();
        assertEquals("first_call.who_signs", editor.lines().get(1));
    }

    @Test
    void anAnswerThatIsCalledOtherwiseOrTellsSomethingElseTakesItsConditionAlong() {
        QuestionFields fields = editor.question(DECIDED);
        editor.write(fields.answers().entries().get(2).words(), "the board");
        assertEquals(
                "=influences the board", editor.item(DECIDED).quickAnswers().get(2));
        assertEquals(
                "when 1 is: the board",
                editor.page().lines().get(2).marks().getLast().words());

        editor.choose(fields.answers().entries().get(2).tells(), "");
        QuickAnswer plain = editor.item(DECIDED).offered().get(2);
        assertEquals(Optional.empty(), plain.meaning());
        assertEquals("the board", plain.words());
        assertEquals(plain.named(), editor.item(BRING).condition().orElseThrow().answer());
    }

    @Test
    void anAnswerThatAnotherQuestionDependsOnIsNotTakenAway() {
        QuestionFields fields = editor.question(DECIDED);
        fields.answers().remove(fields.answers().entries().get(2));
        editor.tasks.runAll();
        assertEquals(4, editor.item(DECIDED).quickAnswers().size());
        assertTrue(editor.lastNotice().startsWith("Not saved: question 3"), editor.lastNotice());

        fields.answers().remove(fields.answers().entries().get(3));
        editor.tasks.runAll();
        assertEquals(3, editor.item(DECIDED).quickAnswers().size());
    }

    @Test
    void anotherFactLeavesTheAnswersTheirWordsAndTakesTheirSense() {
        QuestionFields fields = editor.question("first_call.what_otherwise");
        editor.choose(fields.fact(), Fact.BUDGET.name());
        ChecklistItem item = editor.item("first_call.what_otherwise");
        assertEquals(Fact.BUDGET, item.fact());
        assertTrue(item.offered().stream().allMatch(answer -> answer.meaning().isEmpty()));
        assertEquals("no hurry", item.offered().getFirst().words());
        assertEquals(
                List.of("", Meaning.BOUGHT_NOTHING.key()),
                fields.answers().entries().getFirst().tells().all().stream()
                        .map(Option::value)
                        .toList());
    }

    @Test
    void aQuestionIsAskedOnlyAfterAnEarlierAnswerAndGatesAStage() {
        QuestionFields fields = editor.question("first_call.next_step");
        Option wanted = fields.condition().get().all().get(1);
        editor.choose(fields.condition().get(), wanted.value());
        editor.choose(fields.gate().get(), "appointment");

        ChecklistItem item = editor.item("first_call.next_step");
        assertEquals(Optional.of(new ChecklistItem.Condition(DECIDED, "=decides")), item.condition());
        assertEquals(Optional.of(new StageKey("appointment")), item.requiredBefore());
        assertEquals(
                List.of("→ next step", "gates Appointment", "when 1 is: decides alone"),
                editor.page().lines().getLast().marks().stream()
                        .map(EditorLine.Mark::words)
                        .toList());

        editor.choose(fields.condition().get(), "");
        assertEquals(Optional.empty(), editor.item("first_call.next_step").condition());
    }

    @Test
    void aNewChecklistIsChosenOfferedWhereItIsToldAndRetired() {
        editor.write(editor.viewModel.addedList(), "Reference call");
        assertEquals("reference_call", editor.page().chosen());
        HeadingFields fields = editor.viewModel.heading().orElseThrow();
        fields.openIn(fields.stages().getFirst(), true);
        editor.tasks.runAll();
        editor.write(fields.added(), "gave two names");

        Checklist own = editor.checklist("reference_call");
        assertEquals(List.of(new StageKey("lead")), own.heading().opensIn());
        assertEquals(
                List.of("=talked", "=not_interested", "=gave_two_names gave two names"),
                own.heading().outcomes());

        fields.retire();
        editor.tasks.runAll();
        assertTrue(editor.page().lists().stream().noneMatch(list -> list.key().equals("reference_call")));
        editor.viewModel.bringListBack(editor.page().retiredLists().getFirst());
        editor.tasks.runAll();
        assertTrue(editor.page().lists().stream().anyMatch(list -> list.key().equals("reference_call")));
    }

    @Test
    void moreThanFourteenQuestionsAreWarnedAbout() {
        for (int i = 0; i < 8; i++) {
            editor.write(editor.viewModel.addedLine(), "Question number " + i);
        }
        assertEquals(15, editor.lines().size());
        assertTrue(
                editor.page().note().startsWith("15 questions: more than 14"),
                editor.page().note());
    }

    @Test
    void anObjectionCardIsAddedToldOtherwisePutElsewhereAndRetired() {
        editor.viewModel.choose(Page.OBJECTIONS);
        assertEquals(6, editor.lines().size());
        ObjectionFields first = editor.viewModel.objection().orElseThrow();
        editor.write(first.answer(), "Compared with whom?");
        assertEquals(Optional.of("Compared with whom?"), card("too_expensive").answer());
        editor.write(first.answer(), "");
        assertEquals(Optional.of(""), card("too_expensive").answer());
        editor.undo();
        editor.undo();
        assertEquals(Optional.empty(), card("too_expensive").answer());

        editor.write(editor.viewModel.addedLine(), "The board is against it");
        String own = editor.lines().getLast();
        editor.viewModel.moveTo(own, 0);
        editor.tasks.runAll();
        assertEquals(own, editor.lines().getFirst());
        editor.viewModel.chooseLine(own);
        editor.viewModel.retire();
        editor.tasks.runAll();
        assertEquals(6, editor.lines().size());
    }

    @Test
    void whatAQuestionBroughtIsSaidWithItsIntervalOnceEnoughSalesAreClosed() {
        assertEquals(
                List.of(
                        "25 of 50 calls · 50% · median 44 s to get there",
                        "Won with an answer: 36% (9 of 25; 22% to 52%)",
                        "Won without: 32% (8 of 25; 19% to 48%)",
                        "3 times passed at a gate without an answer.",
                        "Calls of the last two years."),
                editor.figures.sentences("first_call.what_otherwise"));
        assertEquals(
                List.of("Not asked in any call of the last two years."),
                editor.figures.sentences("first_call.how_long"));
    }

    @Test
    void whatSomebodyElseHasWrittenOnAnotherFieldOfTheCardMeanwhileStays() {
        editor.viewModel.choose(Page.OBJECTIONS);
        editor.tasks.runAll();
        ObjectionFields first = editor.viewModel.objection().orElseThrow();
        editor.perform(new EditObjection(
                first.key(), card -> card.told(card.word(), Optional.of("Theirs"), card.counterQuestion())));
        first.word().textProperty().set("Too dear");
        first.word().commit();
        editor.tasks.runAll();

        assertEquals(Optional.of("Too dear"), card(first.key()).word());
        assertEquals(Optional.of("Theirs"), card(first.key()).answer());
    }

    private Objection card(String key) {
        return editor.ledger.records().all(Objection.class).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withASecondPipelineAChecklistIsForOneOfThemAndForItsStagesOnly() {
        assertEquals(
                Optional.empty(),
                editor.viewModel.heading().orElseThrow().pipeline().get());
        editor.withRenewals();
        editor.choose(editor.question(DECIDED).gate().get(), "appointment");
        HeadingFields heading = editor.viewModel.heading().orElseThrow();
        SavedChoice<Option> pipeline = heading.pipeline().get().orElseThrow();
        assertEquals(
                List.of("Sales", "Renewals"),
                pipeline.all().stream().map(Option::words).toList());

        editor.choose(pipeline, "renewals");
        Checklist moved = editor.checklist(FIRST);
        assertEquals("renewals", moved.heading().pipeline().value());
        assertEquals(List.of(), moved.heading().opensIn());
        assertEquals(Optional.empty(), editor.item(DECIDED).requiredBefore());
        assertEquals(
                List.of("Due"),
                heading.stages().stream().map(one -> one.stage().words()).toList());
        assertEquals(
                List.of("no stage", "Due"),
                editor.question(DECIDED).gate().get().all().stream()
                        .map(Option::words)
                        .toList());

        editor.write(editor.viewModel.addedList(), "Price talk");
        assertEquals(
                "renewals", editor.checklist("price_talk").heading().pipeline().value());
        editor.undo();
        editor.undo();
        assertEquals(
                List.of("lead", "decision_maker"),
                editor.checklist(FIRST).heading().opensIn().stream()
                        .map(StageKey::value)
                        .toList());
    }
}
