package huni.ui.quota;

import huni.domain.Commission;
import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.quota.PastForecast;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Effort;
import huni.insight.ExpectedClosings;
import huni.insight.PastPeriod;
import huni.insight.PossibleEnd;
import huni.insight.Steadiness;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the screen shows, as figures.
 *
 * @param strip the numbers of the strip
 * @param ends where the period can end
 * @param steadiness of the new prospects
 * @param commission what is earned of what is won
 */
record QuotaReading(
        QuotaStripReading strip,
        Effort effort,
        List<PossibleEnd> ends,
        ExpectedClosings closings,
        Steadiness steadiness,
        Behind behind,
        Commission commission) {

    QuotaReading {
        ends = List.copyOf(ends);
    }

    /**
     * What was before.
     *
     * @param won those that were won in the period, whatever their value
     * @param past the periods before, the latest first
     * @param wonBefore those that were won in each of them, whatever their value
     * @param forecasts what was kept in the weeks of all of them, the earliest first
     * @param lengths of which periods there are quotas
     */
    record Behind(
            List<ProspectId> won,
            List<PastPeriod> past,
            Map<DaySpan, List<ProspectId>> wonBefore,
            List<PastForecast> forecasts,
            Set<QuotaPeriod> lengths) {

        Behind {
            won = List.copyOf(won);
            lengths = Set.copyOf(lengths);
            past = List.copyOf(past);
            wonBefore = Map.copyOf(wonBefore);
            forecasts = List.copyOf(forecasts);
        }
    }
}
