package huni.ui.today;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.today.FlowQuery;
import huni.insight.Steadiness;
import huni.insight.Steadiness.FlowWeek;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.today.FlowPage.FlowNumber;
import huni.ui.today.FlowPage.FlowPicture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Writes what came in, in the language of the screen, each number with the list of whom it counts.
 *
 * @param query of the prospects of that owner
 * @param owner whose prospects are counted; empty for everybody's
 */
record FlowWriter(FlowQuery query, Optional<PersonId> owner, Texts texts, Formats formats) {

    /** What stands beside the day; empty while there is nothing to tell. Takes long. */
    Optional<FlowPage> page(LocalDate today, ZoneId zone) {
        Optional<LocalDate> first = query.firstCreated();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DaySpan week = DaySpan.week(today);
        Map<LocalDate, Long> created =
                query.created(new DaySpan(Steadiness.days(today).from(), week.to()));
        Steadiness steadiness = Steadiness.of(created, first, today);
        return Optional.of(new FlowPage(
                List.of(
                        number(
                                Steadiness.count(created, week),
                                texts.text("today.week.created"),
                                texts.text("today.week.created.list"),
                                new ListScope.Created(week)),
                        number(
                                query.booked(week, zone).size(),
                                texts.text("today.week.booked"),
                                texts.text("today.week.booked.list"),
                                new ListScope.Booked(week, zone)),
                        number(
                                query.meeting(week).size(),
                                texts.text("today.week.meeting"),
                                texts.text("today.week.meeting.list"),
                                new ListScope.WithAppointment(week))),
                steadiness.weeks().isEmpty() ? Optional.empty() : Optional.of(picture(steadiness))));
    }

    private FlowPicture picture(Steadiness steadiness) {
        List<FlowWeek> weeks = steadiness.weeks();
        long undated = query.withoutDate();
        return new FlowPicture(
                weeks.stream().map(this::bar).toList(),
                weeks.stream().map(steadiness::isThin).toList(),
                steadiness.median(),
                definition(steadiness),
                sentence(steadiness),
                steadiness.isLatestThin(),
                undated == 0
                        ? Optional.empty()
                        : Optional.of(number(
                                undated,
                                texts.text("today.flow.undated", undated),
                                texts.text("today.flow.undated.list"),
                                new ListScope.Undated())));
    }

    private FlowNumber bar(FlowWeek week) {
        long number = week.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return number(
                week.created(),
                texts.text("today.flow.week", number),
                texts.text("today.flow.week.list", number),
                new ListScope.Created(week.days()));
    }

    private FlowNumber number(long count, String name, String title, ListScope scope) {
        return new FlowNumber(
                count, formats.number(count), name, title, ListRequest.of(scope).withOwner(owner));
    }

    private String definition(Steadiness steadiness) {
        int weeks = steadiness.weeks().size();
        OptionalDouble median = steadiness.median();
        return median.isEmpty()
                ? texts.text("today.flow.definition", weeks)
                : texts.text(
                        "today.flow.definition.median",
                        weeks,
                        formats.number(
                                BigDecimal.valueOf(median.getAsDouble()), median.getAsDouble() % 1 == 0 ? 0 : 1));
    }

    private String sentence(Steadiness steadiness) {
        String zero = steadiness.atZero() == 0 ? "" : texts.text("today.flow.zero", steadiness.atZero());
        OptionalDouble latest = steadiness.latest();
        if (latest.isEmpty()) {
            return zero;
        }
        String two = texts.text("today.flow.latest", formats.percent(latest.getAsDouble()));
        return zero.isEmpty() ? two : two + "\n" + zero;
    }
}
