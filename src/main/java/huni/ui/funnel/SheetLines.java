package huni.ui.funnel;

import huni.insight.Funnel;
import huni.insight.FunnelNumber.Kind;
import huni.language.DomainWords;
import huni.language.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Writes the funnel as lines of cells, for a table that leaves the program. */
final class SheetLines {

    private final Texts texts;
    private final DomainWords words;

    SheetLines(Texts texts) {
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /**
     * A line for each stage; before them the weeks and the heads.
     *
     * @param currency of the amounts
     */
    List<List<String>> of(String period, CurrencyUnit currency, FunnelReading figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(period));
        lines.add(Stream.of(
                        "stage",
                        "reached",
                        "lost",
                        "parked",
                        "open",
                        "skipped",
                        "old_enough",
                        "in_time",
                        "early",
                        "later",
                        "days",
                        "moved_away",
                        "without_day",
                        "way_unknown",
                        "worth.reached",
                        "worth.lost",
                        "worth.parked",
                        "worth.open")
                .map(key -> texts.text("funnel.sheet." + key, currency.getCode()))
                .toList());
        for (Funnel.Step step : figures.funnel().steps()) {
            List<String> line =
                    new ArrayList<>(List.of(words.stage(figures.pipeline().stage(step.stage()))));
            LongStream.of(
                            step.reached(),
                            step.lostHere(),
                            step.parkedHere(),
                            step.stillHere(),
                            step.count(Kind.SKIPPED),
                            step.stepRate().oldEnough(),
                            step.stepRate().advancedInTime(),
                            step.tooEarly(),
                            step.stepRate().advancedLater(),
                            step.within(),
                            step.count(Kind.MOVED_AWAY_HERE),
                            step.undated(),
                            step.count(Kind.WAY_UNKNOWN))
                    .forEach(number -> line.add(Long.toString(number)));
            Stream.of(Kind.REACHED, Kind.LOST_HERE, Kind.PARKED_HERE, Kind.STILL_HERE)
                    .forEach(kind -> line.add(amount(step, kind)));
            lines.add(line);
        }
        return lines;
    }

    /** As spreadsheets of that language read a number; nothing where nobody's value is known in the currency. */
    private String amount(Funnel.Step step, Kind kind) {
        if (step.worth(kind).signum() == 0 && step.count(kind) > 0) {
            return "";
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(texts.locale());
        numbers.setGroupingUsed(false);
        return numbers.format(step.worth(kind));
    }
}
