package huni.ui.today;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.StepTime;
import huni.domain.board.Card;
import huni.domain.today.TodayQuery;
import huni.language.DomainWords;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Tone;
import huni.work.activity.MarkNotified;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says in the window that the time of a step has come, while the program is open. Each step is said once for each time it
 * is planned for: that is stored before it is said. When more than a few minutes have passed at once, because the
 * computer slept or its clock was moved, what has come meanwhile is said in one sentence. Among several people each is told of
 * the prospects they look after, whatever is shown, and of those that nobody does.
 */
public final class StepNotices implements AutoCloseable {

    /** So long after the last look, what has come is summed up. */
    private static final Duration AWAY = Duration.ofMinutes(5);

    /** So many at once are said one by one. */
    private static final int FEW = 2;

    private final Supplier<Optional<TodayQuery>> query;
    private final Performer performer;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final Exits exits;
    private final Runnable stopWatching;
    private Instant seen;

    /** Where a notice leads. */
    public interface Exits {

        /** Shows the day. */
        void showDay();

        /** Opens the prospect of a step. */
        void open(Card card);
    }

    /**
     * Looks from now on.
     *
     * @param query of whom is told in this window now; while it is empty nothing is, and what comes is told later
     */
    public StepNotices(
            Supplier<Optional<TodayQuery>> query,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Notices notices,
            Exits exits) {
        this.query = query;
        this.performer = performer;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
        this.exits = exits;
        this.seen = performer.now().instant();
        this.stopWatching = performer.onMinute(this::look);
    }

    /** A clock that was set back has nothing to say, and goes on from there. */
    private void look(Moment now) {
        Optional<TodayQuery> asked = query.get();
        if (asked.isEmpty()) {
            return;
        }
        Instant before = seen;
        seen = now.instant();
        if (!seen.isAfter(before)) {
            return;
        }
        boolean away = Duration.between(before, seen).compareTo(AWAY) > 0;
        DaySpan days = new DaySpan(
                new Moment(before, now.zone()).day().minusDays(1), now.day().plusDays(1));
        tasks.run(() -> come(asked.get().timed(days, now), before, now), come -> mark(come, away), failure -> {
            UnexpectedErrors.log("reading what to point out", failure);
            lookAgainFrom(before, now.instant());
        });
    }

    /** What could not be read is not lost: the next look begins where this one did. */
    private void lookAgainFrom(Instant before, Instant until) {
        if (seen.equals(until)) {
            seen = before;
        }
    }

    private static Map<Activity, Card> come(Map<Activity, Card> timed, Instant before, Moment now) {
        Map<Activity, Card> come = new LinkedHashMap<>();
        timed.forEach((step, card) -> StepTime.of(step, now.zone())
                .filter(time -> time.isIn(before, now.instant()) && time.isOwed(step))
                .ifPresent(_ -> come.put(step, card)));
        return come;
    }

    private void mark(Map<Activity, Card> come, boolean away) {
        if (come.isEmpty()) {
            return;
        }
        performer.perform(
                new MarkNotified(come.keySet().stream().map(Activity::id).toList()),
                done -> say(done.result(), come, away));
    }

    private void say(List<Activity> marked, Map<Activity, Card> come, boolean away) {
        if (marked.isEmpty()) {
            return;
        }
        if (away || marked.size() > FEW) {
            String sentence = away ? "today.notice.away" : "today.notice.several";
            show(texts.text(sentence, marked.size()), texts.text("today.notice.show"), exits::showDay);
            return;
        }
        DomainWords names = new DomainWords(texts);
        come.forEach((step, card) -> {
            if (marked.stream().anyMatch(other -> other.id().equals(step.id()))) {
                String when = step.due().map(due -> DueWords.of(formats, due)).orElse("");
                String what = names.planned(step.kind(), step.role(), step.subject());
                show(
                        texts.text("today.notice", when, card.company(), what),
                        texts.text("today.notice.open"),
                        () -> exits.open(card));
            }
        });
    }

    private void show(String sentence, String action, Runnable onAction) {
        notices.show(new Notice(sentence, Tone.AMBER, Optional.of(new Notice.Action(action, onAction))));
    }

    @Override
    public void close() {
        stopWatching.run();
    }
}
