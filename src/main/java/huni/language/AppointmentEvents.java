package huni.language;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.GivenEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Appointments as other calendars shall show them, in one language. */
public final class AppointmentEvents {

    /** How long it takes to remind somebody. */
    private static final int REMINDER_MINUTES = 15;

    private final Texts texts;
    private final DomainWords words;

    public AppointmentEvents(Texts texts) {
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /**
     * The events of these appointments.
     *
     * @param reminders whether the reminders of the day before are events too, since calendars may drop alarms
     */
    public List<GivenEvent> of(List<PlannedAppointment> appointments, boolean reminders) {
        return appointments.stream()
                .flatMap(one -> Stream.concat(
                        event(one).stream(),
                        reminders
                                ? one.reminders().stream()
                                        .flatMap(reminder -> reminder(reminder, one.company()).stream())
                                : Stream.empty()))
                .toList();
    }

    private Optional<GivenEvent> event(PlannedAppointment one) {
        Activity appointment = one.appointment();
        String summary = appointment.subject().isBlank()
                ? texts.text("calendar.appointment", words.activity(ActivityKind.APPOINTMENT), one.company())
                : texts.text("calendar.appointment", appointment.subject(), one.company());
        return appointment
                .due()
                .map(due -> event(
                        appointment,
                        due,
                        appointment.meeting().minutes(),
                        summary,
                        appointment.meeting().location(),
                        due.time().map(_ -> summary),
                        true));
    }

    private Optional<GivenEvent> reminder(Activity reminder, String company) {
        return reminder.due()
                .map(due -> event(
                        reminder,
                        due,
                        REMINDER_MINUTES,
                        texts.text(
                                "calendar.appointment", words.planned(reminder.kind(), reminder.role(), ""), company),
                        "",
                        Optional.empty(),
                        false));
    }

    private static GivenEvent event(
            Activity activity,
            Due due,
            int minutes,
            String summary,
            String location,
            Optional<String> alarm,
            boolean busy) {
        return new GivenEvent(
                GivenEvent.uid(activity.id()),
                GivenEvent.sequence(activity),
                activity.at(),
                due,
                minutes,
                summary,
                location,
                alarm,
                busy);
    }
}
