package huni.ui.funnel;

import huni.insight.Funnel;
import huni.language.chart.TrendChart;
import java.util.List;
import java.util.Optional;

/**
 * The screen in words, ready to be laid out.
 *
 * @param period whose funnel it is: weeks and dates
 * @param steps from the first to won; empty if nobody was created in those weeks
 * @param definition what the chart counts, and how many
 * @param undated how many have no created date, and so are in no week
 * @param trends how the steps went
 * @param nobody what to say if nobody was created in those weeks; empty otherwise
 */
record FunnelPage(
        String period,
        List<Step> steps,
        String definition,
        LinkedCount undated,
        Optional<Nobody> nobody,
        Tables tables,
        Trends trends) {

    FunnelPage {
        steps = List.copyOf(steps);
    }

    /** What stands in tables. */
    record Tables(
            FunnelTable steps,
            FunnelTable movement,
            FunnelTable lost,
            FunnelTable won,
            FunnelTable times,
            FunnelTable kept,
            FunnelTable effects,
            FunnelTable sources,
            FunnelTable velocity,
            FunnelTable hours,
            FunnelTable snapshot) {

        List<FunnelTable> all() {
            return List.of(movement, lost, won, times, kept, effects, sources, velocity, hours, snapshot);
        }
    }

    /**
     * How the steps went.
     *
     * @param title what it is, and whose
     * @param steps from each stage; none as long as nobody entered one
     */
    record Trends(String title, List<Trend> steps) {

        Trends {
            steps = List.copyOf(steps);
        }
    }

    /**
     * How a step went.
     *
     * @param name from which stage to which
     * @param table the same in figures
     */
    record Trend(String name, TrendChart chart, FunnelTable table) {}

    /**
     * One stage of the chart.
     *
     * @param colour from 1 to 5 along the open stages; 0 is won
     * @param parts what the bar is made of
     * @param ofFirst how many of the first have come as far; only at the last stage
     * @param rest lost, parked and still open here, and how many skipped it; those without anybody are left out
     * @param onward the rate to the next stage; absent for the last stage, and where nobody has come yet
     * @param spoken all of it in one sentence, for who does not see the bar
     */
    record Step(
            String name,
            int colour,
            Funnel.Parts parts,
            LinkedCount reached,
            Optional<Rate> ofFirst,
            List<LinkedCount> rest,
            Optional<Onward> onward,
            String spoken) {

        Step {
            rest = List.copyOf(rest);
        }
    }

    /**
     * What stands between two bars.
     *
     * @param counts how many are old enough, how many too early, how many came later; those without anybody are left out
     */
    record Onward(Rate rate, List<LinkedCount> counts) {

        Onward {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Nobody to show.
     *
     * @param elsewhere the button that leads to the latest weeks with somebody; empty if there are none at all
     */
    record Nobody(String title, String sentence, Optional<String> elsewhere) {}
}
