package huni.ui.funnel;

import huni.insight.Funnel;
import java.util.List;
import java.util.Optional;

/**
 * The screen in words, ready to be laid out.
 *
 * @param period whose funnel it is: weeks and dates
 * @param steps from the first to won; empty if nobody was created in those weeks
 * @param definition what the chart counts, and how many
 * @param undated how many have no created date, and so are in no week
 * @param nobody what to say if nobody was created in those weeks; empty otherwise
 */
record FunnelPage(
        String period,
        List<Step> steps,
        String definition,
        LinkedCount undated,
        Optional<Nobody> nobody,
        List<FunnelTable> tables) {

    FunnelPage {
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
    }

    /**
     * One stage of the chart.
     *
     * @param colour from 1 to 5 along the open stages; 0 is won
     * @param parts what the bar is made of
     * @param ofBefore absent for the first stage
     * @param rest lost, parked and still open here, and how many skipped it; those without anybody are left out
     * @param matured how many the rate is of; absent for the last stage, and where nobody has come yet
     * @param onward how many of those went on; absent for the last stage
     * @param spoken all of it in one sentence, for who does not see the bar
     */
    record Step(
            String name,
            int colour,
            Funnel.Parts parts,
            LinkedCount reached,
            Optional<Rate> ofBefore,
            Optional<Rate> ofFirst,
            List<LinkedCount> rest,
            Optional<LinkedCount> matured,
            Optional<Rate> onward,
            String spoken) {

        Step {
            rest = List.copyOf(rest);
        }
    }

    /**
     * Nobody to show.
     *
     * @param elsewhere the button that leads to the latest weeks with somebody; empty if there are none at all
     */
    record Nobody(String title, String sentence, Optional<String> elsewhere) {}
}
