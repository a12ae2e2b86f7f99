package huni.domain.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What became of the questions of checklists, over many calls: long reads. */
public interface QuestionRecordQuery {

    /**
     * The calls finished at that time or later that had questions, those of removed prospects left out.
     *
     * @param isCancelled asked from time to time; a {@link java.util.concurrent.CancellationException} ends the reading then
     */
    List<FinishedCall> finished(Instant since, BooleanSupplier isCancelled);

    /** How often each question was passed at a gate without an answer from that time on, by its key. */
    Map<String, Long> skipped(Instant since);
}
