package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.Checklist;
import huni.domain.dossier.TimelineEntry;
import huni.domain.dossier.TimelineEntry.RecordChange;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.ui.kit.Marked;
import huni.work.activity.LogActivity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the timeline tells what changed: the old value, the new one, and the words of an answer. */
class ChangeWordsTest {

    private static final Instant AT = Instant.parse("2026-11-23T07:00:00Z");

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final Prospect before = desk.stored(id);
    private final List<TimelineEntry.Edited> edits = new ArrayList<>();

    @Test
    void anAmountIsToldWithWhatItWasBefore() {
        edit(p -> p.with(p.budget()
                .typed(
                        p.budget().low(),
                        Optional.of(SampleDesk.lira(60_000)),
                        p.budget().high())));

        assertEquals(
                List.of(
                        "Edited: Budget",
                        "Budget · Likely: ₺65,000 → ₺60,000\nBudget · How it is known: from past purchases → estimated"),
                told());
    }

    @Test
    void oneFactToldSeveralTimesIsOneLineFromTheFirstToTheLast() {
        edit(p -> p.with(p.urgency().withAlsoDecide("The board")));
        edit(p -> p.with(p.urgency().withAlsoDecide("The board and the founder")));
        edit(p -> p.withCompany("Anadolu Kimya Sanayi"));
        edit(p -> p.withCompany("Anadolu Kimya"));

        assertEquals(List.of("Urgency · Who else decides: The board and the founder", ""), told());
    }

    @Test
    void whatIsNotKnownAnyMoreLeavesADash() {
        edit(p -> p.with(p.urgency().withDecisionBy(Optional.empty())));

        assertEquals(List.of("Urgency · Decision by: 15 Jan 2027 → –", ""), told());
    }

    @Test
    void anAnswerIsToldInItsWords() {
        String question = Checklist.standard().items().getFirst().key();
        add(
                OperationName.ANSWER,
                new RecordChange(
                        Optional.empty(),
                        Optional.of(new CallAnswer(
                                UUID.randomUUID(),
                                question,
                                1,
                                Optional.empty(),
                                id,
                                CallAnswer.Reply.TOLD,
                                "",
                                "I sign up to 100,000",
                                Certainty.CONFIRMED,
                                AT,
                                1))));

        String line = told().getFirst();
        assertEquals("I sign up to 100,000 · confirmed", line.substring(line.indexOf("? ") + 2));
    }

    @Test
    void aPurchaseAddedAndOneTakenAwayAreTold() {
        PastPurchase bought = new PastPurchase(UUID.randomUUID(), id, "Lab software", 2024, SampleDesk.lira(36_000), 1);
        add(OperationName.REMOVE_PURCHASE, new RecordChange(Optional.of(bought), Optional.empty()));

        assertEquals(List.of("Similar purchase · Lab software: ₺36,000 · 2024 → –", ""), told());
    }

    @Test
    void theFirstValueOfAFactIsToldAlone() {
        edit(p -> p.with(p.budget().withSource(BudgetSource.UNKNOWN)));
        edits.clear();
        edit(p -> p.withTags(List.of("chemistry", "2026", "fair")));

        assertEquals(List.of("Tags: chemistry, 2026 → chemistry, 2026, fair", ""), told());
    }

    @Test
    void whatTheProgramWroteItselfIsInTheLanguageOfTheWindow() {
        desk.done(new LogActivity(
                id, ActivityKind.NOTE, "", "Yazıldı ama anlaşılamadı, bu yüzden burada saklandı:\nDüşük: 9x"));

        assertEquals(
                "Typed but not understood, so kept here:\nDüşük: 9x",
                desk.screen(id).timeline().rows().getFirst().title());
    }

    @ParameterizedTest
    @CsvSource({
        "'Yazıldı, gönderilmedi:', Typed and not sent:",
        "Huni kapandığında yazılıyordu:, Being typed when Huni ended:"
    })
    void theNotesOfWordsThatWereKeptAreToo(String written, String read) {
        desk.done(new LogActivity(id, ActivityKind.NOTE, "", written + "\nAbout the offer"));

        assertEquals(
                read + "\nAbout the offer",
                desk.screen(id).timeline().rows().getFirst().title());
    }

    private void edit(UnaryOperator<Prospect> change) {
        Prospect last = edits.isEmpty()
                ? before
                : (Prospect) edits.getLast().changes().getFirst().after().orElseThrow();
        add(OperationName.BUDGET, new RecordChange(Optional.of(last), Optional.of(change.apply(last))));
    }

    private void add(OperationName operation, RecordChange change) {
        edits.add(new TimelineEntry.Edited(desk.ids.get(), AT.plusSeconds(edits.size()), operation, List.of(change)));
    }

    /** The line and what stands below it. */
    private List<String> told() {
        desk.query.further.addAll(edits);
        TimelineViewModel.Row row = desk.screen(id).timeline().rows().stream()
                .filter(r -> r.kind() == TimelineViewModel.Kind.EDIT)
                .findFirst()
                .orElseThrow();
        return List.of(Marked.plain(row.title()), row.body());
    }
}
