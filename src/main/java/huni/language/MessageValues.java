package huni.language;

import huni.domain.Folding;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.activity.Meeting;
import huni.domain.activity.MessageField;
import huni.domain.dossier.Dossier;
import huni.domain.prospect.Contact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a prospect for the fields of a message, in the words of one language. */
public final class MessageValues {

    /** What stands before a name and is none. */
    private static final List<String> TITLES =
            List.of("dr", "prof", "doc", "av", "mr", "mrs", "ms", "sayin", "op", "uzm");

    private static final int MINUTES_AN_HOUR = 60;

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    /** @param texts of the language that the message is in */
    public MessageValues(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    /**
     * What is known; a field of which nothing is known is not in it.
     *
     * @param contact whom the message is for, if somebody
     * @param step what the message is about; empty for the next appointment
     */
    public Map<MessageField, String> of(
            Dossier dossier, Optional<Contact> contact, Optional<Activity> step, PersonalSettings own) {
        Map<MessageField, String> values = new EnumMap<>(MessageField.class);
        put(values, MessageField.CONTACT, contact.map(Contact::name));
        put(values, MessageField.FIRST_NAME, contact.flatMap(person -> firstName(person.name())));
        put(values, MessageField.COMPANY, Optional.of(dossier.prospect().company()));
        put(values, MessageField.OWN_NAME, own.get(Key.OWN_NAME));
        put(values, MessageField.OWN_PHONE, own.get(Key.OWN_PHONE));
        put(values, MessageField.OWN_COMPANY, own.get(Key.OWN_COMPANY));
        Optional<Activity> about = step.or(() -> first(dossier.planned(), ActivityKind.INFORMATION_REQUEST));
        put(values, MessageField.SUBJECT, about.map(Activity::subject));
        step.filter(activity -> activity.kind() == ActivityKind.APPOINTMENT)
                .or(() -> step.flatMap(part -> part.followThrough().chain())
                        .flatMap(part -> dossier.planned().stream()
                                .filter(activity -> activity.id().equals(part.parent()))
                                .findFirst()))
                .or(() -> first(dossier.planned(), ActivityKind.APPOINTMENT))
                .ifPresent(appointment -> appointment(values, appointment));
        dossier.incentives().stream().findFirst().ifPresent(given -> given(values, given));
        return values;
    }

    private static Optional<Activity> first(List<Activity> planned, ActivityKind kind) {
        return planned.stream().filter(activity -> activity.kind() == kind).findFirst();
    }

    private void appointment(Map<MessageField, String> values, Activity appointment) {
        put(values, MessageField.DAY, appointment.due().map(Due::day).map(formats::longDay));
        put(values, MessageField.TIME, appointment.due().flatMap(Due::time).map(formats::time));
        Optional<Meeting> meeting = appointment.followThrough().meeting();
        put(values, MessageField.PLACE, meeting.map(Meeting::location));
        put(values, MessageField.LENGTH, meeting.map(this::length));
    }

    private String length(Meeting meeting) {
        int minutes = meeting.minutes();
        return minutes % MINUTES_AN_HOUR == 0
                ? texts.text("length.hours", minutes / MINUTES_AN_HOUR)
                : texts.text("length.minutes", minutes);
    }

    private void given(Map<MessageField, String> values, Activity activity) {
        Optional<Incentive> given = activity.incentive();
        put(
                values,
                MessageField.GIFT,
                given.map(one -> Stream.of(words.incentive(one.kind()), activity.subject())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))));
        put(values, MessageField.ENDS, given.flatMap(Incentive::ends).map(formats::longDay));
    }

    private static void put(Map<MessageField, String> values, MessageField field, Optional<String> value) {
        value.filter(known -> !known.isBlank()).ifPresent(known -> values.put(field, known.strip()));
    }

    private static Optional<String> firstName(String name) {
        return Stream.of(name.strip().split("\\s+", -1))
                .filter(part -> !part.isBlank())
                .filter(part -> !TITLES.contains(Folding.fold(part).replace(".", "")))
                .findFirst();
    }

    /** The language of these words: {@code tr} or {@code en}. */
    public String language() {
        return texts.locale().getLanguage();
    }
}
