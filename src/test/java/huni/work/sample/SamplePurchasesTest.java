package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakeRecords;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.prospect.FollowPurchases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePurchasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02T09:00:00Z", "2026-11-23T09:00:00Z", "2027-01-03T06:00:00Z"})
    void theirBudgetsAreWhatTheirPurchasesTell(String now) {
        FakeLedger ledger = new FakeLedger();
        Workspace workspace = new Workspace(ledger, InstantSource.fixed(Instant.parse(now)), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        assertInstanceOf(Outcome.Done.class, workspace.perform(AddSampleData.DEFAULT));
        FakeRecords records = ledger.records();
        List<Prospect> telling = records.prospects().stream()
                .filter(p -> p.budget().source() == BudgetSource.PAST_PURCHASES)
                .toList();

        assertEquals(
                List.of(),
                telling.stream()
                        .filter(p -> !p.budget().equals(toldAgain(p, records)))
                        .map(p -> p.company() + " " + p.budget() + " " + toldAgain(p, records))
                        .toList());
        assertEquals(
                telling.size(),
                records.all(PastPurchase.class).stream()
                        .map(PastPurchase::prospect)
                        .distinct()
                        .count());
        assertTrue(telling.size() > 10, telling.size() + " tell of purchases");
    }

    private static Budget toldAgain(Prospect p, FakeRecords records) {
        return p.budget()
                .withPurchases(FollowPurchases.levels(records).told(p.budget().currency(), records.purchases(p.id())));
    }
}
