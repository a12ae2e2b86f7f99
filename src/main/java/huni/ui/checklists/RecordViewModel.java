package huni.ui.checklists;

import huni.domain.call.QuestionRecordQuery;
import huni.insight.QuestionFigures;
import huni.insight.Share;
import huni.insight.Wilson;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How often each question was answered in the last two years, and whether an answer goes with a win. Read once when the
 * screen is made, and anew on demand.
 */
public final class RecordViewModel implements AutoCloseable {

    private static final int MINUTE = 60;

    /** What was read. */
    private record Found(Map<String, QuestionFigures> figures, Map<String, Long> skipped) {}

    private final QuestionRecordQuery query;
    private final Texts texts;
    private final Formats formats;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

    public RecordViewModel(QuestionRecordQuery query, TaskRunner tasks, Texts texts, Formats formats) {
        this.query = query;
        this.texts = texts;
        this.formats = formats;
        this.reading = new Latest(tasks);
        read();
    }

    /** Counts anew. */
    public void read() {
        Instant since = formats.now().atZone(formats.zone()).toInstant().minus(QuestionFigures.WINDOW);
        reading.runLong(
                cancellation -> new Found(
                        QuestionFigures.of(query.finished(since, cancellation::isCancelled)), query.skipped(since)),
                now -> found.set(Optional.of(now)),
                failure -> UnexpectedErrors.log("counting answers", failure));
    }

    /** Changes when something else was counted. */
    ReadOnlyObjectProperty<?> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What there is to say about a question; nothing while it is counted. */
    List<String> sentences(String question) {
        return found.get().map(now -> sentences(question, now)).orElse(List.of());
    }

    private List<String> sentences(String question, Found now) {
        QuestionFigures figures = now.figures().getOrDefault(question, QuestionFigures.NOTHING);
        List<String> sentences = new ArrayList<>();
        sentences.add(answered(figures));
        if (figures.carries()) {
            sentences.add(won("checklists.record.with", figures.with()));
            sentences.add(won("checklists.record.without", figures.without()));
        } else if (figures.answered().whole() > 0) {
            sentences.add(texts.text(
                    "checklists.record.few",
                    figures.with().whole(),
                    figures.without().whole(),
                    QuestionFigures.ENOUGH));
        }
        long skipped = now.skipped().getOrDefault(question, 0L);
        if (skipped > 0) {
            sentences.add(texts.text("checklists.record.skipped", skipped));
        }
        if (figures.answered().whole() > 0) {
            sentences.add(texts.text("checklists.record.window"));
        }
        return sentences;
    }

    private String answered(QuestionFigures figures) {
        Share share = figures.answered();
        if (share.whole() == 0) {
            return texts.text("checklists.record.never");
        }
        String percent = formats.percent(share.rate().orElseThrow());
        return figures.median()
                .map(time ->
                        texts.text("checklists.record.answered", share.part(), share.whole(), percent, words(time)))
                .orElseGet(() -> texts.text("checklists.record.unanswered", share.whole()));
    }

    private String won(String key, Share share) {
        Wilson interval = share.interval().orElseThrow();
        return texts.text(
                key,
                formats.percent(share.rate().orElseThrow()),
                share.part(),
                share.whole(),
                formats.percent(interval.low()),
                formats.percent(interval.high()));
    }

    private String words(Duration time) {
        long seconds = time.toSeconds();
        return seconds < MINUTE
                ? texts.text("checklists.record.seconds", seconds)
                : texts.text("checklists.record.minutes", Math.round((double) seconds / MINUTE));
    }

    @Override
    public void close() {
        reading.drop();
    }
}
