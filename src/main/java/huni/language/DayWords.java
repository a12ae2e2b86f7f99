package huni.language;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.today.TodayQuery.Idle;
import huni.insight.TodayLadder.PlannedRow;
import huni.insight.TodayLadder.ReminderRow;
import huni.insight.TodayLadder.RequestRow;
import huni.insight.TodayLadder.Row;
import huni.insight.TodayLadder.Rung;
import huni.insight.TodayLadder.TrialRow;
import huni.insight.TodayReading;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the day asks for, and of each thing why it is there. */
public final class DayWords {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords names;

    public DayWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.names = new DomainWords(texts);
    }

    /**
     * A thing in words.
     *
     * @param what what it is about, and with whom; may be empty
     * @param why why it is here
     * @param when the time, the wait or the silence; may be empty
     */
    public record Said(String company, String what, String why, String when) {}

    /** What a rung is called. */
    public String rung(Rung rung) {
        return texts.text("today.group." + rung.name().toLowerCase(Locale.ROOT));
    }

    /** What a group of idle prospects is called. */
    public String group(Idle group) {
        return texts.text("today.group." + group.name().toLowerCase(Locale.ROOT));
    }

    /** A thing that is due. */
    public Said due(Row row, TodayReading read) {
        return switch (row) {
            case PlannedRow step -> step(step, read);
            case RequestRow request -> request(request, read);
            case ReminderRow reminder -> reminder(reminder, read);
            case TrialRow trial -> trial(trial, read);
        };
    }

    /** Somebody of whom nothing is planned. */
    public Said idle(Idle group, Card card, TodayReading read) {
        long silent = ChronoUnit.DAYS.between(card.touchedOn(), read.at().day());
        int usual =
                read.pipeline().find(card.stage()).map(Stage::staleAfterDays).orElse(0);
        String why =
                group == Idle.STALLED ? texts.text("today.why.stalled", usual) : texts.text("today.why.without_step");
        return new Said(
                card.company(),
                read.contact(card),
                join(List.of(Optional.of(why), worth(card), stage(card, read.pipeline()))),
                silent == 0 ? "" : formats.days(silent));
    }

    private Said step(PlannedRow row, TodayReading read) {
        Due due = row.planned().due().orElse(Due.on(read.at().day()));
        boolean overdue = row.rung() == Rung.OVERDUE;
        return new Said(
                row.card().company(),
                about(row.card(), row.planned(), read),
                join(List.of(
                        overdue ? Optional.of(late(due, read.at())) : Optional.empty(),
                        worth(row.card()),
                        stage(row.card(), read.pipeline()),
                        days(row.card(), read.at()))),
                overdue
                        ? DueWords.of(formats, due)
                        : due.time().map(formats::time).orElseGet(() -> texts.text("today.any_time")));
    }

    private String late(Due due, Moment now) {
        long days = ChronoUnit.DAYS.between(due.day(), now.day());
        LocalDateTime at = due.day().atTime(due.time().orElse(now.minute().toLocalTime()));
        return texts.text(
                "today.why.overdue",
                days > 0 ? formats.days(days) : formats.duration(Duration.between(at, now.minute())));
    }

    private Said request(RequestRow row, TodayReading read) {
        String asked = DayInSentence.of(formats, row.asked());
        String why = texts.text(row.late() ? "today.why.request.late" : "today.why.request", asked);
        return new Said(
                row.card().company(),
                about(row.card(), row.planned(), read),
                join(List.of(Optional.of(why), worth(row.card()))),
                formats.duration(row.working()));
    }

    private Said reminder(ReminderRow row, TodayReading read) {
        String key = row.phone() ? "today.why.reminder.email" : "today.why.reminder.phone";
        String open = row.phone() || row.email() ? key : "today.why.reminder.both";
        return new Said(
                row.card().company(),
                about(row.card(), row.appointment(), read),
                join(List.of(Optional.of(texts.text(open)), worth(row.card()))),
                row.appointment().due().map(due -> DueWords.of(formats, due)).orElse(""));
    }

    private Said trial(TrialRow row, TodayReading read) {
        LocalDate today = read.at().day();
        String key = row.ends().isBefore(today) ? "today.why.trial.ended" : "today.why.trial";
        return new Said(
                row.card().company(),
                read.contact(row.card()),
                join(List.of(Optional.of(texts.text(key)), worth(row.card()))),
                formats.relativeDay(row.ends()));
    }

    private String about(Card card, Activity step, TodayReading read) {
        return join(List.of(
                Optional.of(read.contact(card)).filter(name -> !name.isBlank()),
                Optional.of(names.planned(step.kind(), step.role(), step.subject()))));
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

    private static String join(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
