package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.PARKED;
import static huni.store.Desk.REACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.activity.MessageTemplate;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Care;
import huni.domain.prospect.Consent;
import huni.domain.prospect.GateAnswer;
import huni.domain.worktime.TimeSpan;
import huni.store.check.StoreCheck;
import huni.store.sql.Sql;
import huni.work.activity.EditTemplate;
import huni.work.activity.SetRhythm;
import huni.work.imports.ListedTables;
import huni.work.pipeline.AddClosingReason;
import huni.work.pipeline.AddStage;
import huni.work.pipeline.BringBackStage;
import huni.work.pipeline.EditClosingReason;
import huni.work.pipeline.MoveStage;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.EditConsent;
import huni.work.prospect.KeepDraft;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveContact;
import huni.work.worktime.SetWorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check finds, and that nothing a person does leaves anything to find; whatever the database. */
abstract class StoreCheckContract {

    private static final String WAITING = "insert into waiting_step"
            + " (id, batch_id, batch_row, sale, named, to_key, happened_at, on_day, version) values"
            + " ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 1, ";

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;

    abstract FreshDatabase database();

    @BeforeEach
    void workForAWhile() {
        desk = new Desk(fresh.database());
        ProspectId ege = desk.create("Ege Tekstil", "100");
        desk.contact(ege, "Selin Aksoy", "0532", "+90532", "s@ege.example");
        var gone = desk.contact(ege, "Gone", "", "", "");
        desk.done(new EditConsent(
                ege, gone, Consent.Channel.PHONE, told -> told.with(Consent.State.MAY_NOT, desk.today())));
        desk.done(new RemoveContact(ege, gone));
        followThrough(ege);
        desk.plan(ege, 3);
        desk.probability(ege, "0.3333");
        ProspectId marmara = desk.create("Marmara", "20.50");
        desk.daysPass(3);
        desk.move(marmara, APPOINTMENT);
        desk.move(marmara, LOST);
        desk.move(marmara, PARKED);
        desk.win(ege, "120", desk.today());
        desk.move(ege, REACHED);
        ProspectId twin = desk.create("EGE TEKSTİL");
        desk.plan(twin, 1);
        desk.done(new MergeProspects(ege, twin));
        desk.remove(desk.create("removed", "3"));
        desk.create("undone", "5");
        desk.imports(new ListedTables("Company", "Stage", "Closed", "Date entered Appointment")
                .row("Won some day", "Won", "", "2026-01-20")
                .row("Won then", "Won", "2026-02-01", ""));
        changeTheStages();
    }

    private void followThrough(ProspectId prospect) {
        ContactId selin = desk.contact(prospect, "Selin Aksoy", "0533", "+90533", "");
        desk.done(new EditConsent(
                prospect, selin, Consent.Channel.PHONE, told -> told.with(Consent.State.MAY, desk.today())));
        MessageTemplate template = new MessageTemplate(
                new UUID(7, 1), "Reminder", MessageTemplate.Occasion.REMINDER, "en", "Tomorrow", "Hello", 0, false, 0);
        desk.done(new EditTemplate(template, edited -> edited.withName("Mine")));
        desk.done(
                new SetWorkingHours(DayOfWeek.MONDAY, List.of(new TimeSpan(LocalTime.of(9, 0), LocalTime.of(12, 0)))));
        desk.done(new SetRhythm(prospect, Optional.of(new Care.Rhythm(2, Care.Unit.WEEKS))));
        desk.done(new KeepDraft(Optional.of(prospect), "note", Optional.of("half a sen")));
    }

    private void changeTheStages() {
        StageKey offer = desk.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Teklif"))
                .key();
        desk.move(desk.create("at the offer"), offer, new GateAnswer.DecisionMaker("signs"));
        desk.done(new MoveStage(offer, 0));
        desk.done(new MoveStage(APPOINTMENT, 1));
        desk.done(new RetireStage(offer, Optional.of(LEAD)));
        desk.done(new RetireStage(LEAD, Optional.of(REACHED)));
        desk.done(new BringBackStage(offer));
        String late =
                desk.done(new AddClosingReason(StageType.LOST, "Too late")).key();
        desk.move(desk.create("too late"), LOST, new GateAnswer.Lost(late, "", Optional.empty()));
        desk.done(new EditClosingReason(
                late, reason -> reason.withName("We were too late").withRetired(true)));
    }

    @Test
    void aStoreIsSoundAfterEveryOperationUndoAndRedo() {
        assertEquals(List.of(), findings());
        int undone = 0;
        while (desk.workspace().steps().undo().isPresent()) {
            desk.workspace().undo();
            undone++;
            if (undone % 5 == 0) {
                assertEquals(List.of(), findings(), "after " + undone);
            }
        }
        assertEquals(List.of(), findings());
        for (int i = 0; i < undone; i++) {
            desk.workspace().redo();
        }
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage_totals  | update stage_total set worth = worth + 0.01 where currency = 'TRY' and prospects = 1",
                "stage_totals  | update stage_total set without_step = without_step + 1 where prospects > 0",
                "present_stage | update prospect set stage_key = 'closing' where company = 'Marmara'",
                "derived       | update prospect set slips_on = date '2026-01-01' where company = 'Marmara'",
                "derived       | update prospect_words set words = 'x'",
                "derived       | update prospect_word set word = 'x' where word = 'ege'",
                "derived       | delete from prospect_word where word = 'ege'",
                "derived       | update prospect set worth_order = 7 where company = 'Ege Tekstil'",
                "step_totals   | update step_total set prospects = prospects + 1 where prospects > 0",
                "step_totals   | delete from step_total where goal = 'ENTERED'",
                "furthest      | update prospect set furthest = 'closing' where company = 'Marmara'",
                "closing_day   | update prospect set closed_on = date '2026-01-01' where company = 'Marmara'",
                "closing_day   | update prospect set closed_on = null where company = 'Won then'",
                "closing_day   | update prospect set closed_on = date '2026-01-01' where company = 'Won some day'",
                "consents      | update consent set contact_id = id",
                "consents      | update consent set prospect_id = (select id from prospect where company = 'Marmara')",
                "templates     | update message_template set language = 'de'",
                "templates     | update message_template set name = ' ' where name = 'Mine'",
                "working_hours | update working_hours set end_time = time '08:00:00' where weekday = 'MONDAY'",
                "working_hours | update working_hours set weekday = 'FRIDAY' where weekday = 'MONDAY'",
                "rhythm        | update prospect set rhythm_every = 0 where rhythm_every is not null",
                "rhythm        | update prospect set rhythm_unit = null where rhythm_unit is not null",
                "waiting_steps | " + WAITING + "'Sale', true, 'nowhere', '2026-01-01T00:00:00Z', date '2026-01-01', 1)",
                "waiting_steps | " + WAITING + "' ', true, 'lead', '2026-01-01T00:00:00Z', date '2026-01-01', 1)",
                "drafts        | update draft set field = 'elsewhere'",
                "currency_rates | insert into currency_rate (id, currency, into_currency, on_day, rate, version)"
                        + " select id, 'EUR', 'TRY', date '2024-01-01', 0, 1 from prospect limit 1",
                "currency_rates | insert into currency_rate (id, currency, into_currency, on_day, rate, version)"
                        + " select id, 'EUR', 'EUR', date '2024-01-01', 1, 1 from prospect limit 1",
                "next_step     | update prospect set next_day = date '2020-01-01' where next_day is not null",
                "next_step     | update prospect set next_asked = timestamp with time zone '2020-01-01 00:00:00+00'"
                        + " where next_day is not null",
                "rows          | update contact set role = 'NOBODY'",
                "references    | update prospect set lost_reason = 'never_heard_of'",
                "references    | update prospect set lost_reason = 'win_price' where stage_key = 'lost'",
                "references    | update prospect set lost_reason = 'no_need' where stage_key = 'lead'",
                "journal       | insert into taken_back (seq, prospect_id) select 1000000, id from prospect",
                "journal       | update journal_change set row_after = '{\"nothing\":\"x\"}' where row_after is not"
                        + " null",
                "ranks         | update prospect set place = 9000000000000000000 where company = 'Marmara'"
            })
    void whatIsWrongIsFound(String rule, String damage) {
        fresh.database().write(connection -> Sql.update(connection, damage));

        assertEquals(
                true,
                findings().stream().anyMatch(finding -> finding.rule().equals(rule)),
                findings().toString());
    }

    private List<StoreCheck.Finding> findings() {
        return new StoreCheck(fresh.database()).findings();
    }
}
