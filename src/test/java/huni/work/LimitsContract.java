package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.ContactId;
import huni.domain.Limit;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Urgency;
import huni.domain.quota.QuotaPeriod;
import huni.work.activity.LogActivity;
import huni.work.activity.PlanActivity;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.PutContact;
import huni.work.prospect.RecordPurchase;
import huni.work.quota.SetQuota;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger does with texts, numbers and dates that are longer, larger or farther than it keeps. */
public abstract class LimitsContract {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T08:02:00Z"));
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

    private Workspace workspace;
    private ProspectId id;

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), NOW, Runnable::run);
        id = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
    }

    @Test
    void whatIsLongerThanItsFieldIsRefusedByName() {
        refused(Limit.COMPANY, new CreateProspect(longer(Limit.COMPANY), "", Optional.empty()));
        refused(Limit.COMPANY, EditProspect.rename(id, longer(Limit.COMPANY)));
        refused(Limit.CONTACT, new CreateProspect("Ege", longer(Limit.CONTACT), Optional.empty()));
        refused(Limit.CONTACT, contact(longer(Limit.CONTACT), ""));
        refused(Limit.CONTACT, contact("Selin", longer(Limit.CONTACT)));
        refused(Limit.SOURCE, EditProspect.source(id, longer(Limit.SOURCE)));
        refused(Limit.TAGS, EditProspect.tags(id, List.of("a", "x".repeat((int) Limit.TAGS.most()))));
        refused(Limit.OWN_FIELDS, EditProspect.ownFields(id, Map.of("a", "x".repeat((int) Limit.OWN_FIELDS.most()))));
        refused(Limit.FACT, EditProspect.urgency(id, _ -> urgency(Optional.empty(), longer(Limit.FACT))));
        refused(Limit.SUBJECT, new LogActivity(id, ActivityKind.CALL, longer(Limit.SUBJECT), ""));
        refused(Limit.NOTE, new LogActivity(id, ActivityKind.NOTE, "", longer(Limit.NOTE)));
        refused(Limit.PURCHASE, new RecordPurchase(id, longer(Limit.PURCHASE), 2020, lira("1")));
        refused(Limit.FACT, lost(longer(Limit.FACT)));
    }

    @Test
    void aNameOfNothingVisibleIsRefused() {
        for (String name : List.of("", "  ", "\0", " \0 ")) {
            refused(Limit.COMPANY, new CreateProspect(name, "", Optional.empty()));
        }
        refused(Limit.COMPANY, EditProspect.rename(id, "\0"));
    }

    @Test
    void amountsChancesAndDatesOutOfRangeAreRefused() {
        refused(Limit.AMOUNT, worth("1000000000000000.01"));
        refused(Limit.AMOUNT, worth("99999999999999999999999999"));
        refused(Limit.AMOUNT, new SetQuota(QuotaPeriod.MONTH, lira("1E+20")));
        refused(Limit.AMOUNT, new RecordPurchase(id, "", 2020, lira("1E+18")));
        refused(Limit.PROBABILITY, EditProspect.probability(id, Optional.of(new BigDecimal("1.01"))));
        refused(Limit.PROBABILITY, EditProspect.probability(id, Optional.of(new BigDecimal("-0.5"))));
        refused(Limit.DATE, new RecordPurchase(id, "", 99_999, lira("1")));
        for (LocalDate day : List.of(LocalDate.of(99_999, 1, 1), LocalDate.of(-5, 1, 1), LocalDate.MAX)) {
            refused(Limit.DATE, EditProspect.urgency(id, _ -> urgency(Optional.of(day), "")));
            refused(Limit.DATE, new PlanActivity(id, ActivityKind.CALL, "", Due.on(day), Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\\", "\n", "\0", "\u0001", "ş", "İ", "😀", "\ud83d", "\ue000"})
    void whatFitsIsKeptWithAnySignsAndCanBeUndoneAndDoneAgain(String sign) {
        done(EditProspect.rename(id, full(Limit.COMPANY, sign)));
        done(contact(full(Limit.CONTACT, sign), full(Limit.CONTACT, sign)));
        done(EditProspect.source(id, full(Limit.SOURCE, sign)));
        done(EditProspect.tags(id, List.of(full(Limit.TAGS, sign))));
        done(EditProspect.ownFields(id, Map.of("f", full(Limit.OWN_FIELDS, sign))));
        String fact = full(Limit.FACT, sign);
        done(EditProspect.urgency(
                id, _ -> new Urgency(Urgency.Level.LOW, Optional.empty(), fact, fact, Certainty.VAGUE)));
        done(EditProspect.authority(
                id, _ -> new Authority(Authority.Role.UNKNOWN, fact, fact, Optional.empty(), Certainty.VAGUE)));
        done(new PlanActivity(
                id,
                ActivityKind.CALL,
                full(Limit.SUBJECT, sign),
                Due.on(LocalDate.of(2199, 12, 31)),
                Optional.empty()));
        done(new LogActivity(id, ActivityKind.NOTE, full(Limit.SUBJECT, sign), full(Limit.NOTE, sign)));
        done(worth("1000000000000000.00"));
        done(lost(fact));

        int undone = 0;
        while (workspace.steps().undo().isPresent()) {
            assertInstanceOf(Outcome.Done.class, workspace.undo());
            undone++;
        }
        for (int i = 0; i < undone; i++) {
            assertInstanceOf(Outcome.Done.class, workspace.redo());
        }
        assertEquals(12, undone);
    }

    private Operation<?> lost(String note) {
        return new MoveProspects(
                List.of(id),
                new Move(new StageKey("lost"), MoveSource.MENU, new GateAnswer.Lost("no_need", note, Optional.empty())),
                new Slot.Top());
    }

    private Operation<?> contact(String name, String email) {
        return new PutContact(
                new Contact(new ContactId(new UUID(7, 7)), id, name, "", "", "", email, Authority.Role.UNKNOWN, 0, 0));
    }

    private Operation<?> worth(String amount) {
        return EditProspect.budget(id, _ -> Budget.likely(lira(amount), BudgetSource.STATED, Certainty.CONFIRMED));
    }

    @Test
    void aSettingTheProgramDoesNotKnowIsRefused() {
        Map<Settings.Key, List<String>> values = Map.of(
                Settings.Key.CURRENCY, List.of("EUR", "TRL"),
                Settings.Key.ZONE, List.of("Asia/Tokyo", "Mars/Olympus"));
        values.forEach((key, knownAndNot) -> {
            Settings known = done(new ChangeSetting(key, knownAndNot.getFirst()));

            assertEquals(
                    new Outcome.Refused<>(new Refusal.Unknown(knownAndNot.getLast())),
                    workspace.perform(new ChangeSetting(key, knownAndNot.getLast())));
            assertEquals(known, workspace.settings());
            assertEquals(Optional.empty(), done(new ChangeSetting(key, "")).get(key));
        });
    }

    @Test
    void nobodyBeginsInARetiredStage() {
        StageKey retired = new StageKey("presentation");
        done(new RetireStage(retired, Optional.empty()));

        assertEquals(
                new Outcome.Refused<>(new Refusal.OfStage(Refusal.StageProblem.RETIRED, 0)),
                workspace.perform(new CreateProspect("late", "", Optional.of(retired))));
    }

    private static Urgency urgency(Optional<LocalDate> by, String otherwise) {
        return new Urgency(Urgency.Level.LOW, by, otherwise, "", Certainty.VAGUE);
    }

    private static Money lira(String amount) {
        return Money.of(TRY, new BigDecimal(amount));
    }

    private static String longer(Limit limit) {
        return "x".repeat((int) limit.most() + 1);
    }

    /** Nearly as long as the field, made of the sign. */
    private static String full(Limit limit, String sign) {
        return "a" + sign.repeat((int) (limit.most() - 4) / sign.length()) + "b";
    }

    private void refused(Limit limit, Operation<?> operation) {
        assertEquals(new Outcome.Refused<>(new Refusal.Beyond(limit)), workspace.perform(operation));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(workspace.perform(operation));
    }
}
