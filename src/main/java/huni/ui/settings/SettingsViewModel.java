package huni.ui.settings;

import huni.domain.PersonalSettings;
import huni.domain.Settings;
import huni.domain.Settings.Key;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.settings.Entry.Understood;
import huni.work.ChangeSetting;
import huni.work.Changed;
import huni.work.quota.SetQuota;
import java.util.Optional;

/**
 * What the settings' screen shows and does. Language, theme and text size take effect where the window follows the
 * person's preferences; here they are only set.
 */
public final class SettingsViewModel implements AutoCloseable {

    private final SettingsReader reader;
    private final Performer performer;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final Installation installation;
    private final Latest reading;
    private final Runnable stopListening;
    private final Runnable stopFollowing;

    private final Choice language;
    private final Choice theme;
    private final Choice textSize;
    private final Choice currency;
    private final Choice zone;
    private final Choice period;
    private final Entry target;
    private final StageEntries stages;
    private final ReasonEntries reasons;
    private Optional<Quota> quota = Optional.empty();

    public SettingsViewModel(
            SettingsReader reader,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Notices notices,
            Installation installation) {
        this.reader = reader;
        this.performer = performer;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.installation = installation;
        this.reading = new Latest(tasks);
        SettingsOptions options = new SettingsOptions(texts, formats);
        this.language = new Choice(
                options.languages(), value -> reader.preferences().set(PersonalSettings.Key.LANGUAGE, value));
        this.theme = new Choice(options.themes(), value -> reader.preferences().set(PersonalSettings.Key.THEME, value));
        this.textSize = new Choice(
                options.textSizes(), value -> reader.preferences().set(PersonalSettings.Key.TEXT_PERCENT, value));
        this.currency = new Choice(options.currencies(), value -> change(Key.CURRENCY, value));
        this.zone = new Choice(
                options.zones(
                        performer.settings().get(Key.ZONE), performer.now().instant()),
                value -> change(Key.ZONE, value));
        this.period = new Choice(options.periods(), this::changePeriod);
        this.period.show(QuotaPeriod.MONTH.name());
        this.target = new Entry(this::target, performer);
        this.stages = new StageEntries(texts, formats, performer);
        this.reasons = new ReasonEntries(texts, performer);
        this.stopListening = performer.onChanged(this::changed);
        this.stopFollowing = reader.preferences().onChanged(this::show);
        show(reader.preferences().settings());
        read();
    }

    private void changed(Changed changed) {
        if (changed.everything() || changed.prospects().isEmpty()) {
            read();
        }
    }

    private void show(PersonalSettings personal) {
        language.show(personal.get(PersonalSettings.Key.LANGUAGE).orElse(""));
        theme.show(personal.get(PersonalSettings.Key.THEME).orElse("system"));
        textSize.show(personal.get(PersonalSettings.Key.TEXT_PERCENT).orElse("100"));
    }

    private void read() {
        Settings settings = performer.settings();
        currency.show(settings.currency().getCode());
        zone.show(settings.get(Key.ZONE).orElse(""));
        reading.run(
                reader::read,
                this::show,
                failure -> notices.problem(
                        texts.text("settings.failed.read", UnexpectedErrors.log("reading the settings", failure))));
    }

    private void show(SettingsReader.Stored stored) {
        quota = stored.quota();
        quota.ifPresent(set -> period.show(set.period().name()));
        target.show(quota.map(set -> formats.money(set.target())).orElse(""));
        stages.show(stored.pipeline());
        reasons.show(stored.reasons());
    }

    private void change(Key key, String value) {
        performer.perform(new ChangeSetting(key, value), _ -> {}, this::refused);
    }

    /** A quota that is set goes over to the other period at once; else it waits for its amount. */
    private void changePeriod(String chosen) {
        quota.ifPresent(set ->
                performer.perform(new SetQuota(QuotaPeriod.valueOf(chosen), set.target()), _ -> {}, this::refused));
    }

    private Understood target(String typed) {
        QuotaPeriod chosen = QuotaPeriod.valueOf(period.chosenProperty().get().value());
        return formats.parseMoney(typed)
                .filter(amount -> amount.isPositive())
                .filter(amount -> amount.getCurrencyUnit().getDecimalPlaces() <= 2)
                .map(amount -> quota.filter(
                                set -> set.period() == chosen && set.target().equals(amount))
                        .<Understood>map(_ -> new Understood.Already())
                        .orElseGet(() -> new Understood.As(new SetQuota(chosen, amount))))
                .orElseGet(() -> new Understood.Not(texts.text("settings.quota.invalid")));
    }

    /** A choice that was refused goes back to what is stored. */
    private void refused(String why) {
        notices.problem(why);
        read();
    }

    /** The system's, Turkish or English. */
    public Choice language() {
        return language;
    }

    /** The system's, light or dark. */
    public Choice theme() {
        return theme;
    }

    /** Normal or large. */
    public Choice textSize() {
        return textSize;
    }

    /** The currency of new amounts. */
    public Choice currency() {
        return currency;
    }

    /** The zone that decides the days. */
    public Choice zone() {
        return zone;
    }

    /** For how long a quota is set. */
    public Choice period() {
        return period;
    }

    /** The quota's amount. */
    public Entry target() {
        return target;
    }

    /** The stages in their order, and what can be done with them. */
    public StageEntries stages() {
        return stages;
    }

    /** Why sales are lost. */
    public ReasonEntries reasons() {
        return reasons;
    }

    /** What runs, and where. */
    public Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        stopListening.run();
        stopFollowing.run();
        reading.drop();
    }
}
