package huni.ui.today;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.board.Card;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayLadder;
import huni.insight.TodayLadder.PlannedRow;
import huni.insight.TodayLadder.ReminderRow;
import huni.insight.TodayLadder.RequestRow;
import huni.insight.TodayLadder.Row;
import huni.insight.TodayLadder.Rung;
import huni.insight.TodayLadder.TrialRow;
import huni.insight.TodayReading;
import huni.language.DayWords;
import huni.language.DayWords.Said;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.plan.ActivityIcons;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.ui.today.TodayLine.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what was read of the day as lines, each with why it is there. */
final class TodayWriter {

    private static final List<TodayVerb> STEP_VERBS = List.of(
            TodayVerb.DONE,
            TodayVerb.PLAN,
            TodayVerb.TODAY,
            TodayVerb.TOMORROW,
            TodayVerb.NEXT_WEEK,
            TodayVerb.DROP,
            TodayVerb.HOUR);

    private static final List<TodayVerb> ATTEMPTS =
            List.of(TodayVerb.NO_ANSWER, TodayVerb.VOICEMAIL, TodayVerb.WRONG_NUMBER);

    private final Texts texts;
    private final Formats formats;
    private final DayWords words;
    private final boolean calls;

    /** @param calls whether a call can be begun from here */
    TodayWriter(Texts texts, Formats formats, boolean calls) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DayWords(texts, formats);
        this.calls = calls;
    }

    /**
     * The day as it is shown.
     *
     * @param due how many things are due; empty if none is
     */
    record Written(String title, String due, String summary, List<TodayLine> lines) {}

    /** Writes the whole day, which may be thousands of lines: on a lane, not on the screen's thread. */
    Written written(TodayReading read) {
        long due = read.ladder().due();
        return new Written(
                texts.text("today.title", formats.longDay(read.at().day())),
                due == 0 ? "" : formats.number(due),
                summary(read.ladder()),
                lines(read));
    }

    private List<TodayLine> lines(TodayReading read) {
        List<TodayLine> lines = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            List<Row> rows = read.ladder().of(rung);
            long more = rung == Rung.OVERDUE ? read.ladder().more() : 0;
            if (!rows.isEmpty()) {
                lines.add(heading(Group.valueOf(rung.name()), words.rung(rung), rows.size() + more));
                rows.forEach(row -> lines.add(ClosedWays.heed(entry(row, read), read)));
            }
            if (more > 0) {
                lines.add(new TodayLine.More(Group.OVERDUE, more, texts.text("today.more.overdue", more)));
            }
        }
        for (Idle idle : Idle.values()) {
            List<Card> page = Optional.ofNullable(read.pages().get(idle)).orElse(List.of());
            long all = Optional.ofNullable(read.idle().get(idle)).orElse(0L);
            Group group = Group.valueOf(idle.name());
            if (!page.isEmpty()) {
                lines.add(heading(group, words.group(idle), all));
                page.forEach(card -> lines.add(ClosedWays.heed(idle(idle, card, read), read)));
            }
            if (all > page.size() && !page.isEmpty()) {
                lines.add(new TodayLine.More(group, all - page.size(), texts.text("today.more", all - page.size())));
            }
        }
        return lines;
    }

    /** How many things are due, and how many of them are overdue: the same ones as the board counts. */
    private String summary(TodayLadder ladder) {
        long late = ladder.overdue() + ladder.elsewhere();
        if (late == 0) {
            return texts.text("today.summary", ladder.due());
        }
        return late == ladder.overdue() || late == ladder.elsewhere()
                ? texts.text("today.summary.overdue", ladder.due(), late)
                : texts.text("today.summary.below", ladder.due(), ladder.overdue(), ladder.elsewhere());
    }

    private TodayLine.Heading heading(Group group, String title, long count) {
        return new TodayLine.Heading(group, title, formats.number(count));
    }

    private Entry entry(Row row, TodayReading read) {
        return switch (row) {
            case PlannedRow step -> step(step, read);
            case RequestRow request -> request(request, read);
            case ReminderRow reminder -> reminder(reminder, read);
            case TrialRow trial -> trial(trial, read);
        };
    }

    private Entry step(PlannedRow row, TodayReading read) {
        Activity planned = row.planned();
        Due due = planned.due().orElse(Due.on(read.at().day()));
        boolean overdue = row.rung() == Rung.OVERDUE;
        List<TodayVerb> verbs = new ArrayList<>(STEP_VERBS);
        if (planned.kind() == ActivityKind.CALL) {
            verbs.addAll(ATTEMPTS);
            if (calls) {
                verbs.addFirst(TodayVerb.CALL);
            }
        }
        if (planned.kind() == ActivityKind.APPOINTMENT && isBegun(due, read.at())) {
            verbs.add(TodayVerb.MISSED);
        }
        Said said = words.due(row, read);
        return new Entry(
                Group.valueOf(row.rung().name()),
                row.card().prospect(),
                Optional.of(planned),
                ActivityIcons.of(planned.kind()),
                said.when(),
                overdue ? "red" : isNear(due, read.at()) ? "green" : "plain",
                words(said),
                verbs,
                1);
    }

    /** Of what has no time, nobody knows whether it was missed before its day is over; it can be said all day. */
    private static boolean isBegun(Due due, Moment now) {
        return !due.day().atTime(due.time().orElse(LocalTime.MIN)).isAfter(now.minute());
    }

    private static boolean isNear(Due due, Moment now) {
        return due.time()
                .filter(time ->
                        Duration.between(now.minute(), due.day().atTime(time)).toMinutes() <= 60)
                .isPresent();
    }

    private Entry request(RequestRow row, TodayReading read) {
        Said said = words.due(row, read);
        return new Entry(
                Group.REQUEST,
                row.card().prospect(),
                Optional.of(row.planned()),
                Icons.REQUEST,
                said.when(),
                row.late() ? "red" : "amber",
                words(said),
                List.of(TodayVerb.DONE, TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.DROP),
                1);
    }

    private Entry reminder(ReminderRow row, TodayReading read) {
        List<TodayVerb> verbs = new ArrayList<>();
        if (!row.phone()) {
            verbs.add(TodayVerb.PHONE);
        }
        if (!row.email()) {
            verbs.add(TodayVerb.EMAIL);
            verbs.add(TodayVerb.MESSAGE);
        }
        Said said = words.due(row, read);
        return new Entry(
                Group.REMINDER,
                row.card().prospect(),
                Optional.of(row.appointment()),
                Icons.APPOINTMENT,
                said.when(),
                "amber",
                words(said),
                verbs,
                row.phone() || row.email() ? 1 : 2,
                row.emailStep(),
                Set.of());
    }

    private Entry trial(TrialRow row, TodayReading read) {
        Said said = words.due(row, read);
        return new Entry(
                Group.TRIAL,
                row.card().prospect(),
                Optional.empty(),
                Icons.GIFT,
                said.when(),
                row.ends().isBefore(read.at().day()) ? "red" : "amber",
                words(said),
                calls
                        ? List.of(TodayVerb.CALL, TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.LEDGER)
                        : List.of(TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.LEDGER),
                1);
    }

    private Entry idle(Idle group, Card card, TodayReading read) {
        boolean stalled = group == Idle.STALLED;
        Said said = words.idle(group, card, read);
        return new Entry(
                Group.valueOf(group.name()),
                card.prospect(),
                Optional.empty(),
                stalled ? Icons.STALE : Icons.MISSING,
                said.when(),
                stalled ? "red" : "plain",
                words(said),
                stalled
                        ? List.of(
                                TodayVerb.GIVE_TRIAL,
                                TodayVerb.GIVE_DEMO,
                                TodayVerb.GIVE_GIFT,
                                TodayVerb.MESSAGE,
                                TodayVerb.PLAN,
                                TodayVerb.LEDGER)
                        : List.of(TodayVerb.PLAN, TodayVerb.MESSAGE),
                stalled ? 3 : 1);
    }

    private static Words words(Said said) {
        return new Words(said.company(), said.what(), said.why());
    }
}
