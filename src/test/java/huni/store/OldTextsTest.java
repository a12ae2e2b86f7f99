package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Limit;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.store.read.StoreProspects;
import huni.store.sql.Sql;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.activity.EndActivity;
import huni.work.activity.RescheduleActivity;
import huni.work.prospect.EditProspect;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts that were kept before their limit came. */
class OldTextsTest {

    private static final String OLD = "x".repeat((int) Limit.FACT.most() + 1);

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private ProspectId id;

    @BeforeEach
    void keepLongTexts() {
        desk = new Desk(fresh.database());
        id = desk.create("Ege Tekstil");
        desk.plan(id, 2);
        fresh.database().write(connection -> {
            Sql.update(connection, "update prospect set otherwise = ?", OLD);
            return Sql.update(connection, "update activity set subject = ?", OLD);
        });
    }

    @Test
    void theyDoNotRefuseOtherFields() {
        Prospect renamed = desk.done(EditProspect.rename(id, "Ege Tekstil A.Ş."));

        assertEquals(
                List.of("Ege Tekstil A.Ş.", OLD),
                List.of(renamed.company(), renamed.urgency().otherwise()));
    }

    @Test
    void theyCannotBecomeOtherTextsThatAreTooLong() {
        assertEquals(
                new Outcome.Refused<>(new Refusal.Beyond(Limit.FACT)),
                desk.workspace()
                        .perform(EditProspect.urgency(
                                id,
                                u -> new Urgency(
                                        u.level(), u.decisionBy(), OLD + "y", u.alsoDecide(), u.certainty()))));
    }

    @Test
    void somethingPlannedCanStillBeEnded() {
        Activity planned = new StoreProspects(fresh.database())
                .dossier(id)
                .orElseThrow()
                .planned()
                .getFirst();

        desk.done(new RescheduleActivity(planned.id(), planned.due().orElseThrow()));
        desk.done(new EndActivity(planned.id(), true, ""));

        assertEquals(
                List.of(),
                new StoreProspects(fresh.database()).dossier(id).orElseThrow().planned());
    }
}
