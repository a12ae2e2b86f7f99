package huni.exchange.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import huni.domain.activity.Due;
import huni.domain.activity.Meeting;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenEvent.Refused;
import huni.work.calendar.CalendarReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Reads calendar files. A time zone is looked up by its name here, then as Windows calls it, then in the file itself. */
public final class CalendarReader implements CalendarReading {

    @Override
    public List<TakenEvent> read(byte[] file, ZoneId zone) {
        byte[] unfolded = Unfolding.of(file);
        try {
            return reading(unfolded, zone);
        } catch (UncheckedIOException _) {
            return reading(PlainEvents.of(unfolded), zone);
        }
    }

    /** The library answers rules that make no sense with whatever its parsers happen to throw. */
    private static List<TakenEvent> reading(byte[] unfolded, ZoneId zone) {
        try {
            return events(unfolded, zone);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | ClassCastException
                | NoSuchElementException
                | NullPointerException
                | AssertionError e) {
            throw new UncheckedIOException(new IOException("no calendar that can be read", e));
        }
    }

    private static List<TakenEvent> events(byte[] unfolded, ZoneId zone) {
        List<TakenEvent> events = new ArrayList<>();
        try (ICalReader reader =
                new ICalReader(new InputStreamReader(new ByteArrayInputStream(unfolded), StandardCharsets.UTF_8))) {
            Optional<ICalendar> calendar = Optional.ofNullable(reader.readNext());
            while (calendar.isPresent()) {
                TimezoneInfo zones = calendar.get().getTimezoneInfo();
                calendar.get().getEvents().forEach(event -> events.add(event(event, zones, zone)));
                calendar = Optional.ofNullable(reader.readNext());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(events);
    }

    /** When a property is, if that can be told. */
    private record Moment(Optional<Instant> instant, Optional<LocalDate> day, Optional<Due> floating) {}

    private static TakenEvent event(VEvent event, TimezoneInfo zones, ZoneId zone) {
        String uid = text(event.getUid());
        String summary = text(event.getSummary());
        if (uid.isBlank() || uid.length() > TakenEvent.MOST_UID) {
            return TakenEvent.refused(uid, summary, Refused.NO_UID);
        }
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return TakenEvent.refused(uid, summary, Refused.NO_TIME);
        }
        if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
            return TakenEvent.refused(uid, summary, Refused.REPEATS);
        }
        Optional<Moment> begin = moment(event.getDateStart(), zones);
        if (begin.isEmpty()) {
            return shown(event.getDateStart().getValue())
                    .map(due -> TakenEvent.ofUnknownZone(uid, sequence(event), summary, text(event.getLocation()), due))
                    .orElseGet(() -> TakenEvent.refused(uid, summary, Refused.NO_TIME));
        }
        return new TakenEvent(
                uid,
                sequence(event),
                summary,
                text(event.getLocation()),
                Optional.of(due(begin.get(), zone)),
                minutes(event, begin.get(), zones, zone),
                event.getStatus() != null && event.getStatus().isCancelled(),
                Optional.empty());
    }

    private static int sequence(VEvent event) {
        return Optional.ofNullable(event.getSequence())
                .map(sequence -> Optional.ofNullable(sequence.getValue()).orElse(0))
                .orElse(0);
    }

    /** The time as clocks show it, wherever they are. */
    private static Optional<Due> shown(ICalDate value) {
        return Optional.ofNullable(value.getRawComponents())
                .flatMap(CalendarReader::local)
                .map(local -> new Due(local.toLocalDate(), Optional.of(local.toLocalTime())));
    }

    private static Due due(Moment at, ZoneId zone) {
        return at.day().map(Due::on).or(at::floating).orElseGet(() -> {
            LocalDateTime local = LocalDateTime.ofInstant(at.instant().orElseThrow(), zone);
            return new Due(local.toLocalDate(), Optional.of(local.toLocalTime()));
        });
    }

    private static int minutes(VEvent event, Moment begin, TimezoneInfo zones, ZoneId zone) {
        Optional<Duration> told = Optional.ofNullable(event.getDuration())
                .flatMap(duration -> Optional.ofNullable(duration.getValue()))
                .map(duration -> Duration.ofMillis(duration.toMillis()));
        Optional<Duration> length = told.or(() -> Optional.ofNullable(event.getDateEnd())
                .filter(end -> end.getValue() != null)
                .flatMap(end -> moment(end, zones))
                .flatMap(end -> between(begin, end, zone)));
        return length.map(Duration::toMinutes)
                .filter(minutes -> minutes > 0 && minutes <= Meeting.MOST_MINUTES)
                .map(Long::intValue)
                .orElse(Meeting.USUAL.minutes());
    }

    private static Optional<Duration> between(Moment begin, Moment end, ZoneId zone) {
        return begin.day().isPresent() || end.day().isPresent()
                ? Optional.empty()
                : Optional.of(Duration.between(instant(begin, zone), instant(end, zone)));
    }

    private static Instant instant(Moment at, ZoneId zone) {
        return at.instant().orElseGet(() -> {
            Due due = at.floating().orElseThrow();
            return due.day().atTime(due.time().orElseThrow()).atZone(zone).toInstant();
        });
    }

    /** Nothing where the zone is not known. */
    private static Optional<Moment> moment(DateOrDateTimeProperty property, TimezoneInfo zones) {
        ICalDate value = property.getValue();
        Optional<LocalDateTime> raw =
                Optional.ofNullable(value.getRawComponents()).flatMap(CalendarReader::local);
        if (!value.hasTime()) {
            return raw.map(local -> new Moment(Optional.empty(), Optional.of(local.toLocalDate()), Optional.empty()));
        }
        if (raw.isEmpty() || value.getRawComponents().isUtc()) {
            return Optional.of(new Moment(Optional.of(value.toInstant()), Optional.empty(), Optional.empty()));
        }
        LocalDateTime local = raw.get();
        Optional<String> name = zoneName(property, zones);
        if (name.isEmpty() && zones.getTimezone(property) == null) {
            Due due = new Due(local.toLocalDate(), Optional.of(local.toLocalTime()));
            return Optional.of(new Moment(Optional.empty(), Optional.empty(), Optional.of(due)));
        }
        return name.flatMap(CalendarReader::known)
                .map(zone -> local.atZone(zone).toInstant())
                .or(() -> byFile(property, zones).map(rules -> instant(local, rules)))
                .map(at -> new Moment(Optional.of(at), Optional.empty(), Optional.empty()));
    }

    private static Optional<LocalDateTime> local(DateTimeComponents raw) {
        try {
            return Optional.of(LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> zoneName(ICalProperty property, TimezoneInfo zones) {
        Optional<TimezoneAssignment> assigned = Optional.ofNullable(zones.getTimezone(property));
        return assigned.flatMap(one -> Optional.ofNullable(one.getGlobalId()))
                .or(() -> assigned.flatMap(one -> Optional.ofNullable(one.getComponent()))
                        .flatMap(component -> Optional.ofNullable(component.getTimezoneId()))
                        .flatMap(id -> Optional.ofNullable(id.getValue())))
                .or(() -> Optional.ofNullable(property.getParameters().getTimezoneId()));
    }

    private static Optional<ZoneId> known(String name) {
        String bare = name.strip().replaceAll("^\"|\"$", "");
        // Some programs put their own name before that of the zone: /mozilla.org/20050126_1/Europe/Istanbul
        String last = bare.replaceAll("^/?[^/]*\\.[^/]*/(?:[^/]*\\d[^/]*/)?", "");
        return jdk(bare).or(() -> jdk(last)).or(() -> WindowsZones.of(bare));
    }

    private static Optional<ZoneId> jdk(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeZone> byFile(ICalProperty property, TimezoneInfo zones) {
        return Optional.ofNullable(zones.getTimezone(property))
                .filter(assigned -> assigned.getComponent() != null)
                .map(TimezoneAssignment::getTimeZone);
    }

    /** The instant at which clocks of those rules show that time. */
    private static Instant instant(LocalDateTime local, TimeZone rules) {
        Instant asUtc = local.toInstant(ZoneOffset.UTC);
        Instant guess = asUtc.minusMillis(rules.getOffset(asUtc.toEpochMilli()));
        return asUtc.minusMillis(rules.getOffset(guess.toEpochMilli()));
    }

    private static String text(@Nullable TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }
}
