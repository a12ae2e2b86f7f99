package huni.insight;

import huni.domain.quota.PastForecast;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the three numbers of a quota: what it takes to reach it, where its period can end, when its sales
 * come, and what was before.
 *
 * @param ends where the period can end
 * @param closings of the next weeks
 * @param steadiness of the new prospects
 * @param past the periods before, the latest first
 * @param forecasts what was kept in the weeks of all of them, the earliest first
 */
public record AroundQuota(
        Effort effort,
        List<PossibleEnd> ends,
        ExpectedClosings closings,
        Steadiness steadiness,
        List<PastPeriod> past,
        List<PastForecast> forecasts) {

    public AroundQuota {
        ends = List.copyOf(ends);
        past = List.copyOf(past);
        forecasts = List.copyOf(forecasts);
    }

    /** What was expected first of a period; empty where nothing was kept in amounts that can be compared. */
    public static Optional<PastForecast> first(PastPeriod period, List<PastForecast> forecasts) {
        return forecasts.stream()
                .filter(one -> one.days().equals(period.days()))
                .filter(one -> one.currency().equals(PastForecast.unit(period.quota())))
                .findFirst();
    }
}
