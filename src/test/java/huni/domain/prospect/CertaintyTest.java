package huni.domain.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What telling a fact does to its certainty. */
class CertaintyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void tellingAFactNeverMakesItLessKnown() {
        for (Certainty known : Certainty.values()) {
            for (Certainty told : Certainty.values()) {
                assertEquals(known.compareTo(told) >= 0 ? known : told, known.atLeast(told));
            }
        }
    }

    @Test
    void aRoleOrItsEvidenceIsVagueAndBothAreIndicated() {
        Authority unknown = Authority.unknown();
        Authority role = unknown.withRole(Authority.Role.INFLUENCER);

        assertEquals(Certainty.NOT_ASKED, unknown.typed().certainty());
        assertEquals(Certainty.VAGUE, role.typed().certainty());
        assertEquals(Certainty.VAGUE, unknown.withHow("signs").typed().certainty());
        assertEquals(Certainty.INDICATED, role.withHow("signs").typed().certainty());
    }

    @Test
    void theDayOfAConfirmationStaysWhileItIsConfirmed() {
        Authority confirmed = Authority.unknown().confirmed("signs herself", TODAY);

        assertEquals(
                Optional.of(TODAY),
                confirmed.withCertainty(Certainty.CONFIRMED, TODAY.plusDays(3)).confirmedOn());
        assertEquals(
                Optional.empty(),
                confirmed.withCertainty(Certainty.INDICATED, TODAY).confirmedOn());
    }

    @Test
    void urgencyIsVagueOnceAnyOfItIsTypedAndIndicatedOnceImported() {
        Urgency unknown = Urgency.unknown();

        assertEquals(Certainty.NOT_ASKED, unknown.typed().certainty());
        assertEquals(Certainty.VAGUE, unknown.withOtherwise("they stop").typed().certainty());
        assertEquals(unknown, unknown.imported(Optional.empty(), Optional.empty()));
        assertEquals(
                Certainty.INDICATED,
                unknown.imported(Optional.of(Urgency.Level.HIGH), Optional.empty())
                        .certainty());
        assertEquals(
                Certainty.CONFIRMED,
                unknown.withCertainty(Certainty.CONFIRMED)
                        .imported(Optional.empty(), Optional.of(TODAY))
                        .certainty());
    }
}
