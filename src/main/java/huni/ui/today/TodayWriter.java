package huni.ui.today;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayLadder;
import huni.insight.TodayLadder.PlannedRow;
import huni.insight.TodayLadder.ReminderRow;
import huni.insight.TodayLadder.RequestRow;
import huni.insight.TodayLadder.Row;
import huni.insight.TodayLadder.Rung;
import huni.insight.TodayLadder.TrialRow;
import huni.language.DayInSentence;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.plan.ActivityIcons;
import huni.ui.plan.DueWords;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.ui.today.TodayLine.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final DomainWords names;
    private final boolean calls;

    /** @param calls whether a call can be begun from here */
    TodayWriter(Texts texts, Formats formats, boolean calls) {
        this.texts = texts;
        this.formats = formats;
        this.names = new DomainWords(texts);
        this.calls = calls;
    }

    List<TodayLine> lines(TodayReading read) {
        List<TodayLine> lines = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            List<Row> rows = read.ladder().of(rung);
            long more = rung == Rung.OVERDUE ? read.ladder().more() : 0;
            if (!rows.isEmpty()) {
                lines.add(heading(Group.valueOf(rung.name()), rows.size() + more));
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
                lines.add(heading(group, all));
                page.forEach(card -> lines.add(ClosedWays.heed(idle(group, card, read), read)));
            }
            if (all > page.size() && !page.isEmpty()) {
                lines.add(new TodayLine.More(group, all - page.size(), texts.text("today.more", all - page.size())));
            }
        }
        return lines;
    }

    /** How many things are due, and how many of them are overdue: the same ones as the board counts. */
    String summary(TodayLadder ladder) {
        long late = ladder.overdue() + ladder.elsewhere();
        if (late == 0) {
            return texts.text("today.summary", ladder.due());
        }
        return late == ladder.overdue() || late == ladder.elsewhere()
                ? texts.text("today.summary.overdue", ladder.due(), late)
                : texts.text("today.summary.below", ladder.due(), ladder.overdue(), ladder.elsewhere());
    }

    private TodayLine.Heading heading(Group group, long count) {
        return new TodayLine.Heading(group, texts.text("today.group." + technical(group)), formats.number(count));
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
        return new Entry(
                Group.valueOf(row.rung().name()),
                row.card().prospect(),
                Optional.of(planned),
                ActivityIcons.of(planned.kind()),
                overdue
                        ? DueWords.of(formats, due)
                        : due.time().map(formats::time).orElseGet(() -> texts.text("today.any_time")),
                overdue ? "red" : isNear(due, read.at()) ? "green" : "plain",
                new Words(
                        row.card().company(),
                        about(row.card(), planned, read),
                        join(
                                Stream.of(overdue ? late(due, read.at()) : Optional.<String>empty(), worth(row.card())),
                                Stream.of(stage(row.card(), read.pipeline()), days(row.card(), read.at())))),
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

    private Optional<String> late(Due due, Moment now) {
        long days = ChronoUnit.DAYS.between(due.day(), now.day());
        LocalDateTime at = due.day().atTime(due.time().orElse(now.minute().toLocalTime()));
        return Optional.of(texts.text(
                "today.why.overdue",
                days > 0 ? formats.days(days) : formats.duration(Duration.between(at, now.minute()))));
    }

    private Entry request(RequestRow row, TodayReading read) {
        String asked = DayInSentence.of(formats, row.asked());
        return new Entry(
                Group.REQUEST,
                row.card().prospect(),
                Optional.of(row.planned()),
                Icons.REQUEST,
                formats.duration(row.working()),
                row.late() ? "red" : "amber",
                new Words(
                        row.card().company(),
                        about(row.card(), row.planned(), read),
                        join(
                                Stream.of(Optional.of(texts.text(
                                        row.late() ? "today.why.request.late" : "today.why.request", asked))),
                                Stream.of(worth(row.card())))),
                List.of(TodayVerb.DONE, TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.DROP),
                1);
    }

    private Entry reminder(ReminderRow row, TodayReading read) {
        String key = row.phone() ? "today.why.reminder.email" : "today.why.reminder.phone";
        String open = row.phone() || row.email() ? key : "today.why.reminder.both";
        List<TodayVerb> verbs = new ArrayList<>();
        if (!row.phone()) {
            verbs.add(TodayVerb.PHONE);
        }
        if (!row.email()) {
            verbs.add(TodayVerb.EMAIL);
            verbs.add(TodayVerb.MESSAGE);
        }
        return new Entry(
                Group.REMINDER,
                row.card().prospect(),
                Optional.of(row.appointment()),
                Icons.APPOINTMENT,
                row.appointment().due().map(due -> DueWords.of(formats, due)).orElse(""),
                "amber",
                new Words(
                        row.card().company(),
                        about(row.card(), row.appointment(), read),
                        join(Stream.of(Optional.of(texts.text(open))), Stream.of(worth(row.card())))),
                verbs,
                row.phone() || row.email() ? 1 : 2,
                row.emailStep(),
                Set.of());
    }

    private Entry trial(TrialRow row, TodayReading read) {
        LocalDate today = read.at().day();
        String key = row.ends().isBefore(today) ? "today.why.trial.ended" : "today.why.trial";
        return new Entry(
                Group.TRIAL,
                row.card().prospect(),
                Optional.empty(),
                Icons.GIFT,
                formats.relativeDay(row.ends()),
                row.ends().isBefore(today) ? "red" : "amber",
                new Words(
                        row.card().company(),
                        read.contact(row.card()),
                        join(Stream.of(Optional.of(texts.text(key))), Stream.of(worth(row.card())))),
                calls
                        ? List.of(TodayVerb.CALL, TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.LEDGER)
                        : List.of(TodayVerb.MESSAGE, TodayVerb.PLAN, TodayVerb.LEDGER),
                1);
    }

    private Entry idle(Group group, Card card, TodayReading read) {
        long silent = ChronoUnit.DAYS.between(card.touchedOn(), read.at().day());
        int usual = read.pipeline()
                .find(card.stage())
                .map(stage -> stage.staleAfterDays())
                .orElse(0);
        boolean stalled = group == Group.STALLED;
        String why = stalled ? texts.text("today.why.stalled", usual) : texts.text("today.why.without_step");
        return new Entry(
                group,
                card.prospect(),
                Optional.empty(),
                stalled ? Icons.STALE : Icons.MISSING,
                silent == 0 ? "" : formats.days(silent),
                stalled ? "red" : "plain",
                new Words(
                        card.company(),
                        read.contact(card),
                        join(Stream.of(Optional.of(why), worth(card)), Stream.of(stage(card, read.pipeline())))),
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

    private String about(Card card, Activity step, TodayReading read) {
        String what = names.planned(step.kind(), step.role(), step.subject());
        return join(
                Stream.of(Optional.of(read.contact(card)).filter(name -> !name.isBlank())),
                Stream.of(Optional.of(what)));
    }

    private Optional<String> worth(Card card) {
        return card.worth().map(formats::money);
    }

    private Optional<String> stage(Card card, Pipeline pipeline) {
        return pipeline.find(card.stage()).map(names::stage);
    }

    private Optional<String> days(Card card, Moment now) {
        long days = ChronoUnit.DAYS.between(card.sinceDay(), now.day());
        return card.undated() || days < 1 ? Optional.empty() : Optional.of(texts.text("today.why.days", days));
    }

    private static String join(Stream<Optional<String>> parts, Stream<Optional<String>> more) {
        return Stream.concat(parts, more).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String technical(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
