package huni.ui.settings;

import huni.domain.PersonalSettings;
import huni.domain.Settings;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Draft;
import huni.domain.quota.QuotaPeriod;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FailingLedger;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakePrices;
import huni.work.FakeQuotaQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.CreateProspect;
import huni.work.quota.SetQuota;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The settings' screen on a ledger in memory. */
final class SampleSettings implements CalendarActions {

    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/settings/texts");

    final FakeLedger ledger = new FakeLedger();
    final FailingLedger store = new FailingLedger(ledger);
    final Notices notices = new Notices();
    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    final SetPause typing = new SetPause();
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Workspace workspace;
    final Texts texts;
    final SettingsViewModel viewModel;

    final Formats formats;
    int saved;

    SampleSettings(Locale locale) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        texts = Texts.in(locale, BUNDLES);
        workspace = new Workspace(store, clock, tasks::onScreen);
        perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        formats = new Formats(texts, clock, CurrencyUnit.of("TRY"));
        viewModel = new SettingsViewModel(
                new SettingsReader(
                        new FakePipelines(ledger),
                        new FakeQuotaQuery(ledger),
                        () -> ledger.records().all(Draft.class),
                        preferences,
                        workspace::workingTime,
                        new FakePrices(ledger)),
                new Performer(workspace, tasks, notices, texts, typing),
                tasks,
                texts,
                formats,
                notices,
                new Installation("/home/ayse/.local/share/huni", "1.0"));
        tasks.runAll();
    }

    SampleSettings withQuota() {
        perform(new SetQuota(QuotaPeriod.MONTH, Money.of(CurrencyUnit.of("TRY"), new BigDecimal("300000"))));
        tasks.runAll();
        return this;
    }

    /** One stage shows all there is of it and is asked about, one is retired. */
    void openAStageAndRetireOne() {
        perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        perform(new RetireStage(new StageKey("decision_maker"), Optional.empty()));
        tasks.runAll();
        viewModel.reasons().retire(viewModel.reasons().shown().get(1));
        entry("lead").opened().set(true);
        viewModel.stages().retire(line("lead"));
        tasks.runAll();
    }

    void perform(Operation<?> operation) {
        if (workspace.perform(operation) instanceof Outcome.Refused<?> refused) {
            throw new AssertionError(refused);
        }
    }

    Stage stage(String key) {
        return ledger.records().pipeline().stage(new StageKey(key));
    }

    StageFields entry(String key) {
        return line(key).fields();
    }

    StageEntry line(String key) {
        return viewModel.stages().shown().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Writes something and saves it, as a person does who leaves the field. */
    void write(SavedText<?> entry, String words) {
        entry.textProperty().set(words);
        entry.commit();
        tasks.runAll();
    }

    /** Chooses the option of that value. */
    void choose(SavedChoice<Option> choice, String value) {
        choice.choose(Option.find(choice.all(), value).orElseThrow());
        tasks.runAll();
    }

    @Override
    public void chooseFolder(Consumer<Path> onChosen) {
        onChosen.accept(Path.of("/home/ayse/Takvim"));
    }

    @Override
    public void saveAll() {
        saved++;
    }
}
