package huni.ui.settings;

import huni.domain.PersonalSettings;
import huni.domain.Settings;
import huni.domain.Settings.Key;
import huni.domain.pipeline.StageType;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.kit.Latest;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.work.ChangeSetting;
import huni.work.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

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
    private final OpenFields fields;
    private final Runnable stopListening;
    private final Runnable stopFollowing;

    private final SavedChoice<Option> language;
    private final SavedChoice<Option> theme;
    private final SavedChoice<Option> textSize;
    private final SavedChoice<Option> currency;
    private final SavedChoice<Option> zone;
    private final SavedChoice<Option> country;
    private final SavedChoice<Option> outsideNotices;
    private final SavedChoice<Option> coach;
    private final SavedChoice<Option> calendarReminders;
    private final ReadOnlyStringWrapper calendarFolder = new ReadOnlyStringWrapper(this, "calendarFolder", "");
    private final StageEntries stages;
    private final PipelineEntries pipelines;
    private final ReasonEntries reasons;
    private final ReasonEntries winReasons;
    private final WorkingTimeEntries work;
    private final PriceEntries prices;
    private final QuotaEntries quota;
    private boolean restored;

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
        this.fields = new OpenFields(texts, performer, Optional.empty());
        SettingsOptions options = new SettingsOptions(texts, formats);
        this.language = choice(options.languages(), personal(PersonalSettings.Key.LANGUAGE));
        this.theme = choice(options.themes(), personal(PersonalSettings.Key.THEME));
        this.textSize = choice(options.textSizes(), personal(PersonalSettings.Key.TEXT_PERCENT));
        this.outsideNotices = choice(options.outsideNotices(), personal(PersonalSettings.Key.NOTICES_OUTSIDE));
        this.coach = choice(options.coach(), personal(PersonalSettings.Key.COACH));
        this.calendarReminders = choice(options.calendarReminders(), personal(PersonalSettings.Key.CALENDAR_REMINDERS));
        this.currency = choice(options.currencies(), setting(Key.CURRENCY));
        this.zone = choice(
                options.zones(
                        performer.settings().get(Key.ZONE), performer.now().instant()),
                setting(Key.ZONE));
        this.country = choice(options.countries(), setting(Key.COUNTRY));
        this.quota = new QuotaEntries(options.periods(), texts, formats, performer, fields);
        this.stages = new StageEntries(texts, formats, performer, fields);
        this.pipelines = new PipelineEntries(texts, performer, fields, stages::show);
        this.reasons = new ReasonEntries(StageType.LOST, texts, formats, performer, fields);
        this.winReasons = new ReasonEntries(StageType.WON, texts, formats, performer, fields);
        this.work = new WorkingTimeEntries(texts, formats, performer, fields);
        this.prices = new PriceEntries(texts, formats, performer, fields);
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
        show(language, personal.get(PersonalSettings.Key.LANGUAGE).orElse(""));
        show(theme, personal.get(PersonalSettings.Key.THEME).orElse("system"));
        show(textSize, personal.get(PersonalSettings.Key.TEXT_PERCENT).orElse("100"));
        show(outsideNotices, personal.get(PersonalSettings.Key.NOTICES_OUTSIDE).orElse(""));
        show(coach, personal.get(PersonalSettings.Key.COACH).orElse(""));
        show(
                calendarReminders,
                personal.get(PersonalSettings.Key.CALENDAR_REMINDERS).orElse(""));
        calendarFolder.set(personal.get(PersonalSettings.Key.CALENDAR_FOLDER).orElse(""));
    }

    private void read() {
        Settings settings = performer.settings();
        show(currency, settings.currency().getCode());
        show(zone, settings.get(Key.ZONE).orElse(""));
        show(country, settings.country());
        LocalDate today = formats.today();
        reading.run(
                () -> reader.read(today),
                this::show,
                failure -> notices.problem(
                        texts.text("settings.failed.read", UnexpectedErrors.log("reading the settings", failure))));
    }

    private void show(SettingsReader.Stored stored) {
        quota.show(stored.quota(), stored.quotas());
        pipelines.show(stored.headings(), stored.pipeline());
        reasons.show(stored.reasons());
        winReasons.show(stored.reasons());
        work.show(stored.work(), stored.workingDays());
        prices.show(stored.rises(), stored.rates());
        if (!restored) {
            restored = true;
            stored.drafts().forEach(fields::restore);
        }
    }

    private SavedChoice<Option> choice(List<Option> options, SaveAction<Option> save) {
        return new SavedChoice<>(options.getFirst(), options, Option::words, save, performer::problem);
    }

    /** Shows what is stored; a value that is no option leaves what is shown. */
    private static void show(SavedChoice<Option> choice, String value) {
        Option.find(choice.all(), value).ifPresent(choice::show);
    }

    private SaveAction<Option> personal(PersonalSettings.Key key) {
        return (option, onDone, _) -> {
            reader.preferences().set(key, option.value());
            onDone.run();
        };
    }

    private SaveAction<Option> setting(Key key) {
        return SaveAction.by(performer, option -> new ChangeSetting(key, option.value()));
    }

    /** The system's, Turkish or English. */
    public SavedChoice<Option> language() {
        return language;
    }

    /** The system's, light or dark. */
    public SavedChoice<Option> theme() {
        return theme;
    }

    /** Normal or large. */
    public SavedChoice<Option> textSize() {
        return textSize;
    }

    /** Whether what needs attention is also said outside the window. */
    public SavedChoice<Option> outsideNotices() {
        return outsideNotices;
    }

    /** Whether the coach gives advice. */
    public SavedChoice<Option> coach() {
        return coach;
    }

    /** Whether reminders are events of their own in calendar files. */
    public SavedChoice<Option> calendarReminders() {
        return calendarReminders;
    }

    /** The folder of the calendar file that other calendars follow; empty if there is none. */
    public ReadOnlyStringProperty calendarFolderProperty() {
        return calendarFolder.getReadOnlyProperty();
    }

    /** Keeps the calendar file in that folder from now on; none for an empty one. */
    public void keepCalendarIn(String folder) {
        reader.preferences().set(PersonalSettings.Key.CALENDAR_FOLDER, folder);
    }

    /** The currency of new amounts. */
    public SavedChoice<Option> currency() {
        return currency;
    }

    /** The zone that decides the days. */
    public SavedChoice<Option> zone() {
        return zone;
    }

    /** Whose public holidays are kept. */
    public SavedChoice<Option> country() {
        return country;
    }

    /** When the person works. */
    public WorkingTimeEntries work() {
        return work;
    }

    /** The quota. */
    public QuotaEntries quota() {
        return quota;
    }

    /** The stages in their order, and what can be done with them. */
    public StageEntries stages() {
        return stages;
    }

    /** The pipelines, and whose stages are shown. */
    public PipelineEntries pipelines() {
        return pipelines;
    }

    /** Why sales are lost. */
    public ReasonEntries reasons() {
        return reasons;
    }

    /** Why sales are won. */
    public ReasonEntries winReasons() {
        return winReasons;
    }

    /** What money is worth: by how much prices rose, and in other currencies. */
    public PriceEntries prices() {
        return prices;
    }

    /** What runs, and where. */
    public Installation installation() {
        return installation;
    }

    /** Saves what is still being typed, and stops listening; what cannot be read stays a draft. */
    @Override
    public void close() {
        fields.leaveDrafts();
        stopListening.run();
        stopFollowing.run();
        reading.drop();
    }
}
