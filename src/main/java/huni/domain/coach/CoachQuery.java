package huni.domain.coach;

import huni.domain.ProspectId;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.PastForecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the coach asks beside the ways of the prospects. Removed prospects are in none of it. For the long lane. */
public interface CoachQuery {

    /** The same of the prospects that are in that pipeline now. */
    CoachQuery of(PipelineKey pipeline);

    /** What the person answered to advice. */
    List<CoachDismissal> answers();

    /** What was kept of forecasts since that day: how much of each hung on one prospect. */
    List<PastForecast> forecasts(LocalDate from);

    /** The appointments that were due from that day on. */
    List<Agreed> appointments(LocalDate from);

    /** The requests for information that were due from that day on. */
    List<Asked> requests(LocalDate from);

    /** The prospects that are lost since that day, with the key of the reason; those without a reason are left out. */
    Map<ProspectId, String> lostReasons(LocalDate from);
}
