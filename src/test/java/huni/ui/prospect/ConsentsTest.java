package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.dossier.TimelineEntry;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.domain.prospect.Consents;
import huni.ui.contact.ConsentEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether somebody may be called and written to, on the screen of their prospect. */
class ConsentsTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void aRefusalIsOfTodayStandsInTheLineOfThePersonAndCanBeUndone() {
        refuse(Channel.PHONE);
        assertEquals("23 Nov", phone().since().textProperty().get());
        phone().source().textProperty().set("said so on the phone");
        phone().source().commit();
        desk.tasks.runAll();

        Consent told = stored().told().getFirst();
        assertEquals(LocalDate.of(2026, 11, 23), told.since());
        assertEquals("said so on the phone", told.source());
        assertTrue(person().summaryProperty().get().endsWith(" · levent.ucar@anadolukimya.example · not by phone"));

        desk.workspace.undo();
        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals(State.UNKNOWN, phone().state().chosenProperty().get());
        assertFalse(person().summaryProperty().get().contains("not by phone"));
    }

    @Test
    void whoRefusedIsCalledKnowinglyAndThatIsRecorded() {
        refuse(Channel.PHONE);
        screen.contacts().mail(person());
        screen.contacts().call(person());
        desk.tasks.runAll();

        assertEquals(List.of("write mailto:levent.ucar@anadolukimya.example", "write tel:+905320000000"), desk.asked);
        assertEquals(
                List.of("Called although Dr. Levent Uçar does not want to be called."),
                desk.query.timeline(id, Optional.empty(), 1).stream()
                        .map(TimelineEntry.Happened.class::cast)
                        .map(entry -> entry.activity().body())
                        .toList());
    }

    private void refuse(Channel channel) {
        person().consents().entries().stream()
                .filter(entry -> entry.channel() == channel)
                .forEach(entry -> entry.state().choose(State.MAY_NOT));
        desk.tasks.runAll();
    }

    private ContactViewModel person() {
        return screen.contacts().people().getFirst();
    }

    private ConsentEntry phone() {
        return person().consents().entries().getFirst();
    }

    private Consents stored() {
        return desk.query.dossier(id).orElseThrow().consents();
    }
}
