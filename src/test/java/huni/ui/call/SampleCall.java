package huni.ui.call;

import huni.domain.ContactId;
import huni.domain.Ids;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.testing.SteppedPause;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FailingLedger;
import huni.work.FakeCallQuery;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakePrices;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.PlanActivity;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.RaiseObjection;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.PutContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A call with Çınar Mobilya as in the mock-up, in a store in memory. Monday 23 November 2026, 11:00. */
final class SampleCall implements CallActions {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
    final FakeLedger ledger = new FakeLedger();
    final FailingLedger store = new FailingLedger(ledger);
    final FakeCallQuery calls = new FakeCallQuery(ledger);
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Notices notices = new Notices();
    final SteppedPause pause = new SteppedPause();
    final List<String> asked = new ArrayList<>();
    final Texts texts;
    final Formats formats;
    final Workspace workspace;
    final ProspectId prospect;
    final UUID call;
    private final Performer performer;

    SampleCall(String language) {
        texts = Texts.in(
                Locale.forLanguageTag(language),
                List.of(
                        "huni/ui/kit/texts",
                        "huni/ui/field/texts",
                        "huni/ui/plan/texts",
                        "huni/ui/gate/texts",
                        "huni/ui/call/texts"));
        formats = new Formats(texts, clock, LIRA);
        workspace = new Workspace(store, clock, Runnable::run);
        performer = new Performer(workspace, tasks, notices, texts, pause);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        Ids ids = new Ids(clock, new Random(7));
        prospect = done(new CreateProspect("Çınar Mobilya", "", Optional.empty()));
        done(new PutContact(new Contact(
                new ContactId(ids.get()),
                prospect,
                "Gül Çınar",
                "",
                "0224 000 00 00",
                "+902240000000",
                "",
                Authority.Role.UNKNOWN,
                0,
                0)));
        ProspectId next = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        done(new PlanActivity(next, ActivityKind.CALL, "", Due.on(LocalDate.of(2026, 11, 23)), Optional.empty()));
        call = done(new BeginCall(prospect));
    }

    /** Three questions answered and an objection raised. */
    SampleCall answered() {
        done(AnswerQuestion.told(
                call, "first_call.how_decided", QuickAnswer.of(Meaning.DECIDES_TOGETHER), "Ağabeyimle birlikte", 30));
        done(AnswerQuestion.told(
                call,
                "first_call.bought_before",
                QuickAnswer.of(new QuickAnswer.ToldPurchase("Yazılım aboneliği", 2025, Money.of(LIRA, 36_000))),
                "",
                60));
        done(AnswerQuestion.notTold(call, "first_call.how_long", CallAnswer.Reply.DOES_NOT_KNOW, "", 90));
        done(new RaiseObjection(call, "too_expensive", RaisedObjection.State.ANSWERED));
        return this;
    }

    CallViewModel viewModel() {
        return viewModel(call);
    }

    CallViewModel viewModel(UUID shown) {
        CallViewModel viewModel = new CallViewModel(
                new CallViewModel.Start(shown, prospect),
                new CallSources(
                        calls,
                        new FakeProspectQuery(ledger),
                        new FakePipelines(ledger),
                        () -> Checklist.of(
                                ledger.records().all(ChecklistHeading.class),
                                ledger.records().checklistItems()),
                        () -> ledger.records().all(Draft.class),
                        new FakePrices(ledger),
                        new FakeDueQuery(ledger)),
                performer,
                tasks,
                formats,
                texts,
                this);
        tasks.runAll();
        return viewModel;
    }

    Performer performer() {
        return performer;
    }

    HeldCall held() {
        return calls.held(call).orElseThrow();
    }

    <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public void call(ProspectId other) {
        asked.add("call " + ledger.records().stored(other).orElseThrow().company());
    }
}
