package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.PersonalSettings;
import huni.domain.Settings.Key;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaPeriod;
import huni.testing.Printed;
import huni.ui.door.FailureLog;
import huni.ui.field.SavedText;
import huni.work.pipeline.EditStage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsViewModelTest {

    private final SampleSettings sample = new SampleSettings(Locale.UK);
    private final SettingsViewModel viewModel = sample.viewModel;

    @Test
    void beginsWithTheDefaults() {
        assertEquals("System", viewModel.language().chosenProperty().get().words());
        assertEquals("system", viewModel.theme().chosenProperty().get().value());
        assertEquals("100", viewModel.textSize().chosenProperty().get().value());
        assertEquals("TRY", viewModel.currency().chosenProperty().get().value());
        assertEquals("MONTH", viewModel.quota().period().chosenProperty().get().value());
        assertEquals("", viewModel.quota().target().textProperty().get());
        assertEquals(
                List.of("lead", "decision_maker", "appointment", "presentation", "closing", "won", "lost", "parked"),
                viewModel.stages().shown().stream().map(StageEntry::key).toList());
    }

    @Test
    void whatIsChosenIsSavedAtOnce() {
        sample.choose(viewModel.language(), "tr");
        sample.choose(viewModel.theme(), "dark");
        sample.choose(viewModel.textSize(), "125");
        sample.choose(viewModel.currency(), "EUR");
        sample.choose(viewModel.zone(), "Asia/Tokyo");

        assertEquals(Optional.of("tr"), sample.preferences.settings().get(PersonalSettings.Key.LANGUAGE));
        assertEquals(Optional.of("dark"), sample.preferences.settings().get(PersonalSettings.Key.THEME));
        assertEquals(Optional.of("125"), sample.preferences.settings().get(PersonalSettings.Key.TEXT_PERCENT));
        assertEquals("EUR", sample.workspace.settings().currency().getCode());
        assertEquals("Asia/Tokyo", sample.workspace.settings().zone().getId());
    }

    @Test
    void theSystemsLanguageAndZoneAreNoSettings() {
        sample.choose(viewModel.language(), "tr");
        sample.choose(viewModel.language(), "");
        sample.choose(viewModel.zone(), "");

        assertEquals(Optional.empty(), sample.preferences.settings().get(PersonalSettings.Key.LANGUAGE));
        assertEquals(Optional.empty(), sample.workspace.settings().get(Key.ZONE));
    }

    @Test
    void choosingWhatIsChosenWritesNothing() {
        sample.choose(viewModel.currency(), "TRY");

        assertEquals(
                Optional.of(OperationName.SETTING),
                sample.workspace.steps().undo().map(label -> label.operation()));
        sample.workspace.undo();
        assertEquals(Optional.empty(), sample.workspace.steps().undo());
    }

    @Test
    void aChoiceThatIsNotSavedGoesBackAndSaysSo(Printed printed) {
        sample.store.fail(true);

        sample.choose(viewModel.currency(), "EUR");

        FailureLog.assertToldOnce(printed, sample.notices.shown().getLast().text(), "“Setting” was not saved:");
        assertEquals("TRY", viewModel.currency().chosenProperty().get().value());
    }

    @Test
    void whatIsWrittenAndNotSavedStaysInItsField(Printed printed) {
        sample.store.fail(true);

        viewModel.quota().target().textProperty().set("300000");
        viewModel.quota().target().commit();
        sample.tasks.runAll();

        FailureLog.assertToldOnce(
                printed, viewModel.quota().target().problemProperty().get(), "“Quota” was not saved:");
        assertEquals("300000", viewModel.quota().target().textProperty().get());
    }

    @Test
    void undoneChoicesAreShownAsTheyWere() {
        sample.choose(viewModel.currency(), "EUR");
        sample.workspace.undo();
        sample.tasks.runAll();

        assertEquals("TRY", viewModel.currency().chosenProperty().get().value());
    }

    @Test
    void aThemeThatWasChosenElsewhereIsShown() {
        sample.preferences.set(PersonalSettings.Key.THEME, "dark");

        assertEquals("dark", viewModel.theme().chosenProperty().get().value());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        300000,    300000, '₺300,000'
        85k,       85000,  '₺85,000'
        '₺1,250',  1250,   '₺1,250'
        """)
    void aQuotaIsWrittenAsPeopleWriteAmounts(String typed, BigDecimal amount, String shown) {
        sample.write(viewModel.quota().target(), typed);

        assertEquals(
                Optional.of(amount.setScale(2)),
                sample.ledger.records().quota().map(quota -> quota.target().getAmount()));
        assertEquals(shown, viewModel.quota().target().textProperty().get());
        assertEquals("", viewModel.quota().target().problemProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0", "-5", ""})
    void aWrongQuotaIsKeptAndSaysWhy(String typed) {
        sample.withQuota();
        sample.write(viewModel.quota().target(), typed);

        assertEquals(typed, viewModel.quota().target().textProperty().get());
        assertEquals(
                "Write an amount above zero, for example 300,000. The quota stays as it was.",
                viewModel.quota().target().problemProperty().get());
        assertEquals(
                Optional.of("TRY 300000.00"),
                sample.ledger.records().quota().map(quota -> quota.target().toString()));
    }

    @Test
    void eachPeriodHasItsOwnQuotaAndOneWithoutWaitsForIts() {
        sample.choose(viewModel.quota().period(), "QUARTER");
        assertEquals(Optional.empty(), sample.ledger.records().quota());

        sample.write(viewModel.quota().target(), "300000");
        assertEquals(
                Optional.of(QuotaPeriod.QUARTER),
                sample.ledger.records().quota().map(q -> q.period()));

        sample.choose(viewModel.quota().period(), "YEAR");
        assertEquals("", viewModel.quota().target().textProperty().get());
        assertEquals(
                Optional.of(QuotaPeriod.QUARTER),
                sample.ledger.records().quota().map(q -> q.period()),
                "nothing is written before there is an amount");
        sample.write(viewModel.quota().target(), "1000000");
        assertEquals(
                Optional.of(QuotaPeriod.YEAR), sample.ledger.records().quota().map(q -> q.period()));

        sample.choose(viewModel.quota().period(), "QUARTER");
        assertEquals(
                Optional.of(Money.parse("TRY 300000.00")),
                sample.ledger.records().quota().map(q -> q.target()));
        sample.workspace.undo();
        assertEquals(
                Optional.of(Money.parse("TRY 1000000.00")),
                sample.ledger.records().quota().map(q -> q.target()));
    }

    @Test
    void aStageIsRenamedAndAnEmptyNameBringsTheStandardOneBack() {
        SavedText<?> name = sample.entry("appointment").name();

        sample.write(name, " First meeting ");
        assertEquals(Optional.of("First meeting"), sample.stage("appointment").name());
        assertEquals("First meeting", name.textProperty().get());

        sample.write(name, "");
        assertEquals(Optional.empty(), sample.stage("appointment").name());
        assertEquals("Appointment", name.textProperty().get());
    }

    @Test
    void twoStagesNeverHaveOneName() {
        SavedText<?> name = sample.entry("appointment").name();

        sample.write(name, "CLOSING");

        assertEquals(
                "Another stage has this name. It stays as it was.",
                name.problemProperty().get());
        assertEquals("CLOSING", name.textProperty().get());
        assertEquals(Optional.empty(), sample.stage("appointment").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "45%", "%45", " 45 % "})
    void theChanceOfAStageIsWrittenInPercent(String typed) {
        SavedText<?> chance = sample.entry("appointment").chance().orElseThrow();

        sample.write(chance, typed);

        assertEquals(
                0, new BigDecimal("0.45").compareTo(sample.stage("appointment").probability()));
        assertEquals("45%", chance.textProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "high", "12.5", ""})
    void aWrongChanceIsKeptAndSaysWhy(String typed) {
        SavedText<?> chance = sample.entry("appointment").chance().orElseThrow();

        sample.write(chance, typed);

        assertEquals(typed, chance.textProperty().get());
        assertEquals(
                "Write a whole number from 0 to 100. The chance stays as it was.",
                chance.problemProperty().get());
        assertEquals(
                0, new BigDecimal("0.30").compareTo(sample.stage("appointment").probability()));
    }

    @Test
    void thePatienceOfAStageIsInDays() {
        SavedText<?> stale = sample.entry("presentation").stale().orElseThrow();

        sample.write(stale, "21");
        assertEquals(21, sample.stage("presentation").staleAfterDays());

        sample.write(stale, "0");
        assertEquals(
                "Write a whole number of days from 1 to 365. It stays as it was.",
                stale.problemProperty().get());
        assertEquals(21, sample.stage("presentation").staleAfterDays());
    }

    @Test
    void onlyOpenStagesHaveAChanceAndGrowStale() {
        assertEquals(Optional.empty(), sample.entry("won").chance());
        assertEquals(Optional.empty(), sample.entry("lost").stale());
        assertTrue(sample.entry("closing").chance().isPresent());
        assertEquals("Sales that were won", sample.line("won").type());
    }

    @Test
    void whatIsBeingWrittenIsNotReplacedByWhatChangesMeanwhile() {
        SavedText<?> lead = sample.entry("lead").name();
        SavedText<?> closing = sample.entry("closing").name();
        lead.textProperty().set("Half a na");

        sample.perform(new EditStage(new StageKey("closing"), stage -> stage.withName("Signing")));
        sample.tasks.runAll();

        assertEquals("Half a na", lead.textProperty().get());
        assertEquals("Signing", closing.textProperty().get());
        lead.revert();
        assertEquals("New lead", lead.textProperty().get());
    }

    @Test
    void writingTheComplaintAwayTakesItAway() {
        SavedText<?> chance = sample.entry("lead").chance().orElseThrow();
        sample.write(chance, "much");
        assertFalse(chance.problemProperty().get().isEmpty());

        chance.textProperty().set("muc");

        assertEquals("", chance.problemProperty().get());
    }

    @Test
    void writingTheSameOtherwiseWritesNothing() {
        SavedText<?> chance = sample.entry("appointment").chance().orElseThrow();

        sample.write(chance, "30");

        assertEquals("30%", chance.textProperty().get());
        assertEquals(0, sample.stage("appointment").version());
    }

    @Test
    void savingTwiceWhileItIsUnderWaySavesOnce() {
        SavedText<?> stale = sample.entry("presentation").stale().orElseThrow();
        stale.textProperty().set("21");

        stale.commit();
        stale.commit();

        assertEquals(1, sample.tasks.waiting());
    }

    @Test
    void afterClosingItChangesAreNotFollowed() {
        viewModel.close();

        sample.perform(new EditStage(new StageKey("closing"), stage -> stage.withName("Signing")));
        sample.tasks.runAll();

        assertEquals("Closing", sample.entry("closing").name().textProperty().get());
    }
}
