package huni.ui.quota;

import huni.domain.Commission;
import huni.domain.Person;
import huni.domain.dossier.ListScope;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.chart.BarChart;
import huni.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The screen of the quota in words, ready to be laid out.
 *
 * @param name the quota's, such as "November quota"
 * @param whose of which pipeline it is
 * @param left how much of the period is left
 * @param quota as it is set, to be changed
 * @param lengths of which periods there are quotas
 * @param cards the four numbers
 * @param charts where the period can end, and the expected closings
 * @param effort what it takes
 * @param past the periods before
 */
record QuotaPage(
        String name,
        Whose whose,
        String left,
        Quota quota,
        Set<QuotaPeriod> lengths,
        List<Tile> cards,
        List<Chart> charts,
        Demand effort,
        Earned earned,
        Past past) {

    QuotaPage {
        lengths = Set.copyOf(lengths);
        cards = List.copyOf(cards);
        charts = List.copyOf(charts);
    }

    /**
     * Of which pipeline and of whom the quota is.
     *
     * @param person empty for all together
     * @param how what is counted of a person; empty for all together
     * @param of its key; blank over all
     * @param note that the one that is shown has none of its own, and what it brings; empty where there is nothing to say
     * @param without its key; blank where there is none
     * @param set the words of what sets one for it
     */
    record Whose(Optional<Person> person, String how, String of, String note, String without, String set) {}

    /**
     * One number.
     *
     * @param key names it in the ids of nodes
     * @param tone of its colour
     * @param note what stands below it
     * @param list the prospects behind it; empty where there are none
     */
    record Tile(
            String key, String caption, Tone tone, String figure, String note, Optional<Behind> list, QuotaMath math) {}

    /** The list behind a number. */
    record Behind(String words, String title, ListScope scope) {}

    /**
     * A chart, and the same as lines.
     *
     * @param definition how it is counted
     */
    record Chart(String key, String title, BarChart chart, List<Line> lines, String definition, QuotaMath math) {

        Chart {
            lines = List.copyOf(lines);
        }
    }

    /** A name with its figure, and who is behind it. */
    record Line(String name, String figure, Optional<Behind> list) {

        Line(String name, String figure) {
            this(name, figure, Optional.empty());
        }
    }

    /**
     * Some lines.
     *
     * @param note what is to be said below them; may be empty
     */
    record Lines(List<Line> lines, String note) {

        Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was before.
     *
     * @param math empty where no period was before
     */
    record Past(Lines lines, Optional<QuotaMath> math) {}

    /** What it takes. */
    record Demand(Lines lines, QuotaMath math) {}

    /**
     * What is earned.
     *
     * @param commission as it is set, to be changed
     * @param math empty where nothing is earned
     */
    record Earned(Lines lines, Commission commission, Optional<QuotaMath> math) {}
}
