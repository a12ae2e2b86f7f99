package huni.domain.quota;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was expected of a period on a day in it, kept to be compared with what came.
 *
 * @param pipeline empty for all together
 * @param person empty for all together
 * @param from first day of the period
 * @param currency ISO 4217 code of the three amounts
 * @param low less comes once in ten times
 * @param middle less comes every other time
 * @param high more comes once in ten times
 * @param version counts the writes of this row
 */
public record PastForecast(
        UUID id,
        Optional<PipelineKey> pipeline,
        Optional<PersonId> person,
        QuotaPeriod period,
        LocalDate from,
        LocalDate madeOn,
        String currency,
        BigDecimal low,
        BigDecimal middle,
        BigDecimal high,
        long version) {}
