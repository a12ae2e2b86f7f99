package huni.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.work.activity.PlanActivity;
import huni.work.prospect.EditConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message to Deniz Sigorta, who have an appointment tomorrow. */
class MessageViewModelTest {

    private final SampleMessages desk = new SampleMessages("tr-TR");

    @Test
    void theReminderOfTomorrowsAppointmentIsFilledAndSaysWhatIsMissing() {
        MessageViewModel screen = desk.screen();

        assertEquals(
                Occasion.REMINDER, screen.templates().chosen().orElseThrow().occasion());
        assertEquals(
                "ayse.deniz@example.com", screen.recipients().addressProperty().get());
        assertEquals(
                "1 Aralık Salı 10:00'daki görüşmemiz",
                screen.subject().textProperty().get());
        assertTrue(screen.body().textProperty().get().startsWith("""
                        Merhaba Ayşe Deniz,

                        1 Aralık Salı saat 10:00'daki görüşmemizi hatırlatmak isterim. Yaklaşık {süre} sürecek."""));
        assertTrue(screen.body().textProperty().get().endsWith("Emre Yalın\n+90 532 000 00 00"));
        assertEquals("süre", screen.missing().orElseThrow().name());
    }

    @Test
    void nothingGoesWhileSomethingIsMissingAndWhatIsWrittenFillsItAtOnce() {
        MessageViewModel screen = desk.screen();
        screen.openMail();
        assertEquals(List.of(), desk.asked);
        assertEquals(
                "Eksik: süre. F3 ile yazın ya da metinden çıkarın.",
                screen.problemProperty().get());

        screen.missing().orElseThrow().value().set("30 dakika");
        assertTrue(screen.body().textProperty().get().contains("Yaklaşık 30 dakika sürecek"));
        screen.openMail();
        assertEquals(List.of("mail ayse.deniz@example.com | 1 Aralık Salı 10:00'daki görüşmemiz"), desk.asked);
    }

    @Test
    void whatThePersonWritesIntoTheTextStaysWhenAFieldIsFilled() {
        MessageViewModel screen = desk.screen();
        screen.body().textProperty().set("Merhaba Ayşe Hanım, {süre} yeter.");
        screen.missing().orElseThrow().value().set("30 dakika");

        assertEquals(
                "Merhaba Ayşe Hanım, 30 dakika yeter.",
                screen.body().textProperty().get());
    }

    @Test
    void aTemplateOfTheOtherLanguageIsFilledInItsOwn() {
        MessageViewModel screen = desk.screen();
        MessageTemplate english = screen.templates().offered().stream()
                .filter(template -> template.language().equals("en") && template.occasion() == Occasion.CONFIRMATION)
                .findFirst()
                .orElseThrow();
        screen.templates().choose(english);

        assertEquals(
                "Our appointment on Tuesday 1 December at 10:00",
                screen.subject().textProperty().get());
    }

    @Test
    void whatIsSentTicksOffTheStepItWasFor() {
        MessageViewModel screen = desk.screen(
                new MessageRequest(desk.prospect, Optional.of(Occasion.CONFIRMATION), Optional.of(desk.appointment)));
        screen.tick();
        screen.tick();
        desk.tasks.runAll();

        Activity ended = activities().getFirst();
        assertEquals(ActivityState.DONE, ended.state());
        assertTrue(ended.body().startsWith("1 Aralık Salı saat 10:00'daki randevumuz\n\nMerhaba Ayşe Deniz"));
        assertEquals(List.of("close"), desk.asked);
        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertEquals(ActivityState.PLANNED, activities().getFirst().state());
    }

    @Test
    void theMessageThatAnswersARequestSaysHowLongItTook() {
        ActivityId asked = desk.done(new PlanActivity(
                desk.prospect,
                ActivityKind.INFORMATION_REQUEST,
                "fiyat",
                Due.on(LocalDate.of(2026, 12, 1)),
                Optional.empty()));
        desk.clock.set("2026-12-01T08:00:00Z");
        desk.screen(new MessageRequest(desk.prospect, Optional.of(Occasion.INFORMATION), Optional.of(asked)))
                .tick();
        desk.tasks.runAll();

        assertEquals(
                "Deniz Sigorta: e-posta gönderildi olarak işaretlendi,"
                        + " istek 10 sa mesai içinde yanıtlandı (toplam 25 sa).",
                desk.notices.shown().getLast().text());
    }

    @Test
    void whatIsSentWithoutAStepStandsInTheTimeline() {
        MessageViewModel screen = desk.screen();
        screen.templates().choose(6);
        screen.tick();
        desk.tasks.runAll();

        Activity written = activities().getLast();
        assertEquals(ActivityKind.EMAIL, written.kind());
        assertEquals("Konu hâlâ gündeminizde mi?", written.subject());
    }

    @Test
    void whoDoesNotWantEmailsIsWrittenToKnowinglyOnly() {
        desk.done(new EditConsent(
                desk.prospect,
                contact().id(),
                Channel.EMAIL,
                told -> told.with(State.MAY_NOT, LocalDate.of(2026, 11, 1))));
        MessageViewModel screen = desk.screen();
        screen.templates().choose(6);
        assertEquals(
                "Ayşe Deniz e-posta istemiyor.",
                screen.recipients().refusalProperty().get());
        assertFalse(screen.isReady());
        int before = activities().size();
        screen.tick();
        desk.tasks.runAll();
        assertEquals(before, activities().size(), "not marked as sent, either");
        assertTrue(screen.recipients().isRefused());

        screen.recipients().override();
        desk.tasks.runAll();
        screen.saveDraft();
        assertEquals(List.of("draft Ayşe Deniz | Konu hâlâ gündeminizde mi?"), desk.asked);
        assertEquals(
                "E-posta yazıldı; oysa Ayşe Deniz e-posta istemediğini söylemişti.",
                activities().getLast().body());
    }

    @Test
    void somebodyWhoDidNotRefuseComesFirst() {
        desk.contact(2, "Mert Kaya", "mert@example.com");
        desk.done(new EditConsent(
                desk.prospect,
                contact().id(),
                Channel.EMAIL,
                told -> told.with(State.MAY_NOT, LocalDate.of(2026, 11, 1))));
        MessageViewModel screen = desk.screen();

        assertEquals("mert@example.com", screen.recipients().addressProperty().get());
        assertEquals("", screen.recipients().refusalProperty().get());
    }

    @Test
    void aTemplateIsWrittenOtherwiseRetiredAndBroughtBackAndEachCanBeUndone() {
        MessageViewModel screen = desk.screen();
        screen.templates().edit();
        TemplatesViewModel.Editor editor =
                screen.templates().editorProperty().get().orElseThrow();
        editor.subject().textProperty().set("Yarın {saat}'da sizdeyim");
        editor.subject().commit();
        desk.tasks.runAll();
        assertEquals("Yarın 10:00'da sizdeyim", screen.subject().textProperty().get());
        assertTrue(screen.templates().isChanged());

        screen.templates().restore();
        desk.tasks.runAll();
        assertEquals(
                "1 Aralık Salı 10:00'daki görüşmemiz",
                screen.subject().textProperty().get());

        int offered = screen.templates().offered().size();
        screen.templates().retire();
        desk.tasks.runAll();
        assertEquals(offered - 1, screen.templates().offered().size());
        screen.templates().bringBack(screen.templates().retired().getFirst());
        desk.tasks.runAll();
        assertEquals(offered, screen.templates().offered().size());

        desk.workspace.undo();
        desk.workspace.undo();
        desk.workspace.undo();
        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals(List.of(), desk.ledger.records().all(MessageTemplate.class));
        assertEquals(offered, screen.templates().offered().size());
    }

    @Test
    void aTemplateOfOnesOwnIsMadeAndOpened() {
        MessageViewModel screen = desk.screen();
        screen.templates().add();
        desk.tasks.runAll();

        assertEquals(
                "Yeni şablon",
                screen.templates().editorProperty().get().orElseThrow().name().value());
        assertTrue(screen.body().textProperty().get().startsWith("Merhaba Ayşe Deniz,"));
    }

    @Test
    void whatThePersonSignsWithIsKept() {
        MessageViewModel screen = desk.screen();
        screen.fields().stream()
                .filter(line -> line.field() == MessageField.OWN_NAME)
                .forEach(line -> line.value().set("Emre Y."));

        assertTrue(screen.body().textProperty().get().contains("Emre Y.\n"));
        assertTrue(desk.screen().body().textProperty().get().contains("Emre Y.\n"));
    }

    private Contact contact() {
        return desk.query.dossier(desk.prospect).orElseThrow().contacts().getFirst();
    }

    private List<Activity> activities() {
        return desk.ledger.records().activities(desk.prospect);
    }

    @Test
    void whatWasWrittenIsThereAgainAfterTheScreenWasLeftAndCanBeBegunAnew() {
        MessageViewModel left = desk.screen();
        String first = left.body().textProperty().get();
        left.body().textProperty().set("Merhaba Ayşe Hanım, yarın geliyorum.");
        desk.pause.pass();
        left.leave();
        left.close();
        desk.tasks.runAll();

        MessageViewModel again = desk.screen();
        assertEquals(
                "Merhaba Ayşe Hanım, yarın geliyorum.",
                again.body().textProperty().get());

        desk.notices.shown().getLast().action().orElseThrow().run().run();
        assertEquals(first, again.body().textProperty().get());
        desk.tasks.runAll();
        assertEquals(List.of(), desk.ledger.records().all(Draft.class));
    }

    @Test
    void aSentMessageLeavesNoDraftAndOneThatNobodyWroteInNeither() {
        MessageViewModel screen = desk.screen();
        screen.missing().orElseThrow().value().set("30 dakika");
        desk.pause.pass();
        desk.tasks.runAll();
        assertEquals(List.of(), desk.ledger.records().all(Draft.class));

        screen.subject().textProperty().set("Yarınki görüşme");
        desk.pause.pass();
        desk.tasks.runAll();
        assertEquals(1, desk.ledger.records().all(Draft.class).size());

        screen.tick();
        desk.tasks.runAll();
        assertEquals(List.of(), desk.ledger.records().all(Draft.class));
    }
}
