package huni.ui.settings;

import huni.domain.Settings;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.ui.field.TypedQuota;
import huni.work.ChangeSetting;
import huni.work.quota.SetQuota;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** The quota of each length of period, one of which is shown. */
public final class QuotaEntries {

    private final Performer performer;
    private final SavedChoice<Option> period;
    private final SavedText<Optional<Money>> target;
    private List<Quota> quotas = List.of();

    QuotaEntries(List<Option> periods, Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.performer = performer;
        this.period =
                new SavedChoice<>(periods.getFirst(), periods, Option::words, this::changePeriod, performer::problem);
        Option.find(periods, QuotaPeriod.MONTH.name()).ifPresent(period::show);
        TypedQuota typed = new TypedQuota(formats);
        this.target = open.add(
                "",
                "quota",
                Optional.empty(),
                FieldFormat.filled(FieldFormat.optional(
                        amount -> typed.write(amount, measure()),
                        words -> typed.read(words, measure()),
                        texts.text("settings.quota.invalid"))),
                this::saveTarget);
    }

    /**
     * Shows what is stored.
     *
     * @param now the one that is shown everywhere
     * @param all in the order in which they hold
     */
    void show(Optional<Quota> now, List<Quota> all) {
        quotas = all;
        now.flatMap(quota -> Option.find(period.all(), quota.period().name())).ifPresent(period::show);
        target.show(now.map(Quota::target));
    }

    private Optional<Quota> of(QuotaPeriod length) {
        return quotas.stream().filter(quota -> quota.period() == length).reduce((_, later) -> later);
    }

    private QuotaPeriod length() {
        return QuotaPeriod.valueOf(period.chosenProperty().get().value());
    }

    /** The quota of a period that has one is shown everywhere at once; else the field waits for its amount. */
    private void changePeriod(Option chosen, Runnable onDone, Consumer<? super String> onFailed) {
        if (of(QuotaPeriod.valueOf(chosen.value())).isPresent()) {
            performer.perform(
                    new ChangeSetting(Settings.Key.QUOTA_PERIOD, chosen.value()), _ -> onDone.run(), onFailed);
        } else {
            target.show(Optional.empty());
            onDone.run();
        }
    }

    private void saveTarget(Optional<Money> amount, Runnable onDone, Consumer<? super String> onFailed) {
        performer.perform(new SetQuota(length(), measure(), amount.orElseThrow()), _ -> onDone.run(), onFailed);
    }

    private Quota.Measure measure() {
        return of(length()).map(Quota::measure).orElse(Quota.Measure.MONEY);
    }

    /** For how long a quota is set. */
    public SavedChoice<Option> period() {
        return period;
    }

    /** How much it is: money, or a number of sales. */
    public SavedText<Optional<Money>> target() {
        return target;
    }
}
