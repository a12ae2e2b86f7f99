package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.OpenProspect;
import huni.insight.Stay;
import huni.work.imports.ListedTables;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forecast as it follows from a store, and keeps up with it. */
class ForecastOfStoreTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private KeptForecast kept;

    @BeforeEach
    void begin() {
        desk = new Desk(fresh.database());
        kept = StoreForecast.of(fresh.database(), desk.workspace());
    }

    private Forecast now() {
        return kept.on(desk.today(), () -> {});
    }

    /** What is kept is what another program would read. */
    private void keepsUp() {
        Forecast anew = StoreForecast.of(fresh.database(), desk.workspace()).on(desk.today(), () -> {});
        Forecast known = now();
        assertEquals(Set.copyOf(anew.open()), Set.copyOf(known.open()));
        assertEquals(anew.wins(), known.wins());
        assertEquals(anew.pace(), known.pace());
        for (StageKey stage : Set.of(Desk.LEAD, Desk.REACHED, Desk.APPOINTMENT, Desk.CLOSING)) {
            for (int days : new int[] {0, 10, 40}) {
                assertEquals(
                        anew.chances().basis(new Stay(stage, days, false), 30),
                        known.chances().basis(new Stay(stage, days, false), 30));
            }
        }
    }

    @Test
    void itKeepsUpWithMovesValuesDatesUndoAndRemoval() {
        now();
        ProspectId a = desk.create("A", "100");
        keepsUp();
        desk.daysPass(3);
        desk.move(a, Desk.REACHED);
        keepsUp();
        desk.decides(a, desk.today().plusDays(9));
        desk.probability(a, "0.4");
        keepsUp();
        ProspectId b = desk.create("B", "60");
        desk.win(b, "70", desk.today());
        keepsUp();
        desk.workspace().undo();
        keepsUp();
        desk.remove(a);
        keepsUp();
        desk.daysPass(20);
        keepsUp();
    }

    @Test
    void anImportWithoutStageDatesIsJudgedFromItsCreation() {
        desk.imports(new ListedTables("Company", "Stage", "Created", "Value")
                .row("A", "Appointment", desk.today().minusDays(15).toString(), "100"));

        OpenProspect open = now().open().getFirst();

        assertEquals(new Stay(Desk.APPOINTMENT, 15, true), open.stay());
        assertEquals(Optional.of(Desk.lira("100")), open.worth());
    }

    @Test
    void anUndoneMoveAndAClosingTakenBackAtOnceCountForNothing() {
        ProspectId a = desk.create("A", "100");
        desk.daysPass(3);
        desk.move(a, Desk.REACHED);
        desk.workspace().undo();
        desk.win(a, "100", desk.today());
        desk.minutesPass(5);
        desk.move(a, Desk.LEAD);

        assertEquals(
                Set.of(new Stay(Desk.LEAD, 3, false)),
                now().open().stream().map(OpenProspect::stay).collect(Collectors.toSet()));
        assertEquals(0, now().wins().count());
        assertEquals(
                0,
                now().chances()
                        .basis(Stay.beginning(Desk.REACHED), 30)
                        .orElseThrow()
                        .seen());
    }
}
