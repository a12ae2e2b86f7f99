package huni.domain.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class AnswerEffectTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
    private static final List<ChecklistItem> QUESTIONS = Checklist.standard().items();
    private static final String DECIDED = "first_call.how_decided";
    private static final String SIGNS = "first_call.who_signs";

    private final Prospect unknown = Prospect.begun(
            new ProspectId(new UUID(0, 1)),
            "Ege Tekstil",
            Standing.begun(new StageKey("lead"), 0, NOW),
            CurrencyUnit.of("TRY"),
            NOW);

    private Answer answer(String item, Certainty certainty, String note) {
        return new Answer(unknown.id(), item, certainty, note, NOW.instant());
    }

    private Prospect told(Prospect prospect, Answer answer, Certainty before, Answer... all) {
        return AnswerEffect.of(answer, before, List.of(all), QUESTIONS).on(prospect, NOW.day());
    }

    private Prospect authority(Certainty certainty) {
        return unknown.with(unknown.authority().withCertainty(certainty));
    }

    @Test
    void anAnswerMakesItsFactAsCertainAndItsNoteTheFactsWords() {
        Prospect after = told(unknown, answer(SIGNS, Certainty.INDICATED, "her boss"), Certainty.NOT_ASKED);

        assertEquals(Certainty.INDICATED, after.authority().certainty());
        assertEquals("her boss", after.authority().how());
    }

    @Test
    void aFactThatWasKnownOtherwiseStaysAsCertain() {
        Prospect after = told(authority(Certainty.CONFIRMED), answer(SIGNS, Certainty.VAGUE, ""), Certainty.NOT_ASKED);

        assertEquals(Certainty.CONFIRMED, after.authority().certainty());
    }

    @Test
    void aFactThatRestedOnTheAnswerFallsWithItToTheNextBest() {
        Prospect known = authority(Certainty.CONFIRMED);
        Answer taken = answer(SIGNS, Certainty.NOT_ASKED, "");

        assertEquals(
                Certainty.NOT_ASKED,
                told(known, taken, Certainty.CONFIRMED).authority().certainty());
        assertEquals(
                Certainty.INDICATED,
                told(known, taken, Certainty.CONFIRMED, taken, answer(DECIDED, Certainty.INDICATED, ""))
                        .authority()
                        .certainty());
    }

    @Test
    void theNoteOnTheTimeOfTheDecisionIsNotWhatHappensOtherwise() {
        Prospect after =
                told(unknown, answer("first_call.how_long", Certainty.VAGUE, "two weeks"), Certainty.NOT_ASKED);

        assertEquals("", after.urgency().otherwise());
        assertEquals(Certainty.VAGUE, after.urgency().certainty());
    }

    @Test
    void anAnswerAboutNoFactChangesNothing() {
        Answer none = answer("first_call.next_step", Certainty.CONFIRMED, "call back");

        assertSame(unknown, told(unknown, none, Certainty.NOT_ASKED));
    }
}
