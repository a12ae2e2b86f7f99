package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelNumber.Kind;
import huni.insight.JourneyFilter;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Writes the numbers of one step, which open lists: counts, or in the view by value amounts. */
final class StepNumbers {

    private final Texts texts;
    private final Formats formats;
    private final RateWriter rates;
    private final Funnel.Step step;
    private final String name;
    private final Cohort cohort;

    /**
     * Whose numbers they are.
     *
     * @param created the days of their creation
     * @param span the same in words
     * @param byValue whether amounts are shown
     */
    record Cohort(DaySpan created, String span, JourneyFilter filter, boolean byValue) {}

    StepNumbers(Texts texts, Formats formats, Funnel.Step step, String name, Cohort cohort) {
        this.texts = texts;
        this.formats = formats;
        this.rates = new RateWriter(texts, formats);
        this.step = step;
        this.name = name;
        this.cohort = cohort;
    }

    /** The count in its words, or in the view by value the amount. */
    private String said(Kind kind, String key) {
        return cohort.byValue()
                ? texts.text("funnel.value." + key, worth(kind))
                : texts.text("funnel." + key, step.count(kind));
    }

    /** Where nobody's value is known in the currency, nothing is said, and not that it is nothing. */
    String worth(Kind kind) {
        return step.worth(kind).signum() == 0 && step.count(kind) > 0
                ? texts.text("funnel.nothing")
                : formats.sum(
                        Money.of(cohort.filter().currency(), step.worth(kind), RoundingMode.HALF_UP),
                        Money.of(cohort.filter().currency(), step.worth(Kind.REACHED), RoundingMode.HALF_UP));
    }

    LinkedCount reached() {
        return count(
                Kind.REACHED, said(Kind.REACHED, "reached"), texts.text("funnel.list.reached", name, cohort.span()));
    }

    /** How many the rate counts, and how many it leaves out or names beside it. */
    List<LinkedCount> onward() {
        List<LinkedCount> counts = List.of(
                count(
                        Kind.OLD_ENOUGH,
                        texts.text("funnel.old_enough", step.count(Kind.OLD_ENOUGH)),
                        texts.text("funnel.list.old_enough", name, cohort.span())),
                count(
                        Kind.TOO_EARLY,
                        texts.text("funnel.too_early", step.tooEarly()),
                        texts.text("funnel.list.too_early", name, cohort.span())),
                count(
                        Kind.ADVANCED_LATER,
                        texts.text("funnel.later_count", step.count(Kind.ADVANCED_LATER)),
                        texts.text("funnel.list.later", name, cohort.span())));
        return counts.stream().filter(LinkedCount::opens).toList();
    }

    List<LinkedCount> rest() {
        List<LinkedCount> rest = List.of(
                count(
                        Kind.LOST_HERE,
                        said(Kind.LOST_HERE, "lost"),
                        texts.text("funnel.list.lost", name, cohort.span())),
                count(
                        Kind.PARKED_HERE,
                        said(Kind.PARKED_HERE, "parked"),
                        texts.text("funnel.list.parked", name, cohort.span())),
                count(
                        Kind.MOVED_AWAY_HERE,
                        said(Kind.MOVED_AWAY_HERE, "moved_away"),
                        texts.text("funnel.list.moved_away", name, cohort.span())),
                count(
                        Kind.STILL_HERE,
                        said(Kind.STILL_HERE, "open"),
                        texts.text("funnel.list.open", name, cohort.span())),
                count(
                        Kind.SKIPPED,
                        texts.text("funnel.skipped", step.count(Kind.SKIPPED), step.count(Kind.WAY_UNKNOWN)),
                        texts.text("funnel.list.skipped", name, cohort.span())),
                count(
                        Kind.UNDATED,
                        texts.text("funnel.without_day", step.undated()),
                        texts.text("funnel.list.without_day", name, cohort.span())));
        return rest.stream().filter(LinkedCount::opens).toList();
    }

    /** What a column of those that stand beside is called in the texts. */
    static String key(Kind beside) {
        return switch (beside) {
            case ADVANCED_LATER -> "later";
            case MOVED_AWAY_HERE -> "moved_away";
            default -> "without_day";
        };
    }

    /** As a line of a table, with those columns before the rate. */
    FunnelTable.Row row(boolean last, List<Kind> beside) {
        List<Cell> cells = new ArrayList<>();
        cells.add(amount(Kind.REACHED, "reached"));
        cells.add(amount(Kind.LOST_HERE, "lost"));
        cells.add(amount(Kind.PARKED_HERE, "parked"));
        cells.add(amount(Kind.STILL_HERE, "open"));
        if (!cohort.byValue()) {
            cells.add(cell(Kind.SKIPPED, "skipped"));
            cells.add(cell(Kind.OLD_ENOUGH, "old_enough"));
            cells.add(cell(Kind.ADVANCED_IN_TIME, "in_time"));
            cells.add(cell(Kind.TOO_EARLY, "too_early"));
        }
        beside.forEach(kind -> cells.add(cell(kind, key(kind))));
        cells.add(Cell.of(
                last
                        ? texts.text("funnel.nothing")
                        : rates.figure(step.stepRate().share())));
        return new FunnelTable.Row(name, cells, false);
    }

    /** How many, or in the view by value how much. */
    private Cell amount(Kind kind, String list) {
        return cohort.byValue()
                ? Cell.of(count(kind, worth(kind), texts.text("funnel.list." + list, name, cohort.span())))
                : cell(kind, list);
    }

    private Cell cell(Kind kind, String list) {
        return Cell.of(
                count(kind, formats.number(step.count(kind)), texts.text("funnel.list." + list, name, cohort.span())));
    }

    private LinkedCount count(Kind kind, String written, String title) {
        return new LinkedCount(
                written,
                title,
                step.count(kind),
                new NumberSource.OfFunnel(new FunnelNumber(step.stage(), kind), cohort.created(), cohort.filter()));
    }
}
