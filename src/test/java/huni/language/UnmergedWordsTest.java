package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.People;
import huni.domain.Person;
import huni.domain.pipeline.Pipeline;
import huni.work.Label;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.Obstacle;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class UnmergedWordsTest {

    private static final Person MEHMET = Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS);

    private static UnmergedWords words(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of());
        return new UnmergedWords(
                texts,
                new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")),
                Pipeline.standard(),
                new People(List.of(MEHMET), Optional.of("ayse")));
    }

    private static Unmerged one(Obstacle reason, String field, String mine, String theirs, String by) {
        return new Unmerged(
                "1.0",
                Instant.parse("2026-11-23T09:00:00Z"),
                new Label(OperationName.RENAME, "Kaya"),
                Optional.empty(),
                reason,
                field,
                mine,
                theirs,
                by,
                List.of());
    }

    @Test
    void ofOneFieldBothValuesAndWhoWroteTheOtherAreSaid() {
        Unmerged one = one(Obstacle.CHANGED, "company", "Kaya Tekstil", "Kaya Holding", "Mehmet Kaya");

        assertEquals(
                "Name: you wrote “Kaya Tekstil”, and Mehmet Kaya wrote “Kaya Holding” meanwhile, which stands.",
                words("en-US").sentence(one));
        assertEquals(
                "Ad: siz “Kaya Tekstil” yazdınız, bu arada Mehmet Kaya “Kaya Holding” yazdı; şu an onunki geçerli.",
                words("tr-TR").sentence(one));
        assertEquals("Kaya Tekstil", words("en-US").typed(one));
    }

    @Test
    void stagesAndCertaintiesAreCalledAsOnTheScreens() {
        UnmergedWords words = words("en-US");

        assertEquals(
                "You moved it to Closing, and somebody else moved it to Appointment meanwhile, where it stays."
                        + " If yours is right, move it on the board.",
                words.sentence(one(Obstacle.CHANGED, Unmerged.STAGE, "closing", "appointment", "")));
        assertEquals("confirmed", words.typed(one(Obstacle.CHANGED, "budget_certainty", "CONFIRMED", "ASSUMED", "")));
        assertEquals(
                "TRY · 12000.00", words.typed(one(Obstacle.CHANGED, "budget", "TRY · 12000.00 · STATED", "TRY", "")));
    }

    @Test
    void ofAnAnswerEveryWordIsShownThatWasTyped() {
        String stored = "0190a3c0-0000-7000-8000-000000000001 · TOLD · YARIN · ARAYIN · VAGUE · 2026-11-23T09:00:00Z";

        assertEquals("YARIN · ARAYIN", words("en-US").typed(one(Obstacle.CHANGED, "call_answer", stored, "", "")));
    }

    @Test
    void whereNothingWasTypedThereIsNothingToCopy() {
        Unmerged gone = one(Obstacle.GONE, "", "", "", "");

        assertEquals("", words("en-US").typed(gone));
        assertEquals("What it was about is not there any more.", words("en-US").sentence(gone));
    }

    @Test
    void whoLooksAfterAProspectIsCalledByName() {
        Unmerged one = one(Obstacle.CHANGED, "owner_id", MEHMET.id().value().toString(), "", "Mehmet Kaya");

        assertEquals(
                "Owner: you wrote “Mehmet Kaya”, and Mehmet Kaya wrote “—” meanwhile, which stands.",
                words("en-US").sentence(one));
        assertEquals("", words("en-US").typed(one), "nobody typed it");
    }
}
