package huni.work;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.activity.FollowThrough;
import huni.domain.call.Call;
import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.worktime.WorkingHours;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Records of every kind with every component filled, made from the types of the components. */
public final class RecordSamples {

    private static final UUID CALL = new UUID(5, 1);
    private static final UUID EDITION = new UUID(5, 2);
    private static final ContactId CONTACT = new ContactId(new UUID(5, 3));

    private RecordSamples() {}

    /** What other records name. */
    public static List<Record> needed(ProspectId prospect) {
        return List.of(
                new ChecklistEdition(EDITION, "first_call", 1, Instant.EPOCH, 0),
                outside(CALL, prospect),
                new Contact(CONTACT, prospect, "Selin", "", "", "", "", Authority.Role.UNKNOWN, 1, 0));
    }

    /** A call that asked nothing itself, so that what names it has no other needs. */
    private static Call outside(UUID id, ProspectId prospect) {
        return new Call(
                id,
                prospect,
                Call.Kind.OUTSIDE,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                0,
                "",
                Optional.empty(),
                0);
    }

    /** A record of that kind; another number fills it otherwise. */
    public static Record of(Class<? extends Record> kind, ProspectId prospect, int number) {
        Record sample = filled(kind, prospect, number);
        return switch (sample) {
            case Activity activity -> ended(activity);
            case Consent consent -> RecordParts.with(consent, "contact", _ -> CONTACT);
            case WorkingHours hours ->
                RecordParts.with(hours, "end", _ -> hours.begin().plusHours(1));
            case Call call -> RecordParts.with(call, "kind", _ -> Call.Kind.OUTSIDE);
            case ChecklistHeading heading -> heading.withOpensIn(List.of());
            case ChecklistItem item -> item.withCondition(Optional.empty()).withRequiredBefore(Optional.empty());
            default -> sample;
        };
    }

    /** The sample's other components with the key of the first. */
    public static Record sameKey(Record sample, Record first) {
        Record result = sample;
        for (int i = 0; i < RecordParts.keys(first); i++) {
            RecordComponent key = first.getClass().getRecordComponents()[i];
            result = RecordParts.with(result, key.getName(), _ -> RecordParts.value(first, key));
        }
        return result;
    }

    /** The same record, written so often. */
    public static Record version(Record record, long version) {
        return RecordParts.with(record, "version", _ -> version);
    }

    public static boolean isSameButVersion(Record one, Record other) {
        return version(one, 0).equals(version(other, 0));
    }

    /** What is done and gives nothing, so that nothing of the prospect follows from it. */
    private static Activity ended(Activity activity) {
        return new Activity(
                activity.id(),
                activity.prospect(),
                activity.kind(),
                ActivityState.CANCELLED,
                activity.subject(),
                activity.body(),
                activity.due(),
                activity.at(),
                activity.incentive(),
                activity.followThrough(),
                activity.version());
    }

    private static Record filled(Class<? extends Record> kind, ProspectId prospect, int number) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType(), prospect, number))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(kind.toString(), e);
        }
    }

    private static Object value(String name, Type type, ProspectId prospect, int number) {
        if (type instanceof ParameterizedType generic) {
            Object content = value(name, generic.getActualTypeArguments()[0], prospect, number);
            return generic.getRawType() == List.class ? List.of(content) : Optional.of(content);
        }
        return switch (name) {
            case "version" -> 0L;
            case "call" -> CALL;
            case "edition" -> EDITION;
            case "checklist" -> "first_call";
            case "item" -> "first_call.how_long";
            case "objection" -> "too_expensive";
            case "key" -> key((Class<?>) type, number);
            case "rate" -> new BigDecimal("0.12345678").add(BigDecimal.valueOf(number));
            case "outcome" ->
                type == StageType.class
                        ? number % 2 == 0 ? StageType.WON : StageType.LOST
                        : value(name, (Class<?>) type, prospect, number);
            case "low", "middle", "high" ->
                type == BigDecimal.class
                        ? new BigDecimal("1000.50").add(BigDecimal.valueOf(number))
                        : value(name, (Class<?>) type, prospect, number);
            default -> value(name, (Class<?>) type, prospect, number);
        };
    }

    /** The key of something that no store begins with. */
    private static Object key(Class<?> type, int number) {
        String key = "another" + number;
        return switch (type.getSimpleName()) {
            case "StageKey" -> new StageKey(key);
            case "PipelineKey" -> new PipelineKey(key);
            default -> key;
        };
    }

    private static Object value(String name, Class<?> type, ProspectId prospect, int number) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class) {
            return number > 1;
        }
        if (type == int.class) {
            return 2_000 + number;
        }
        if (type == long.class) {
            return 2_000L + number;
        }
        if (type == String.class) {
            return text(name, number);
        }
        return object(type, prospect, number);
    }

    private static String text(String name, int number) {
        return switch (name) {
            case "currency" -> number == 1 ? "TRY" : "EUR";
            case "into" -> "USD";
            case "language" -> "tr";
            default -> name + number;
        };
    }

    private static Object object(Class<?> type, ProspectId prospect, int number) {
        UUID id = new UUID(77, number);
        return switch (type.getSimpleName()) {
            case "UUID" -> id;
            case "ProspectId" -> prospect;
            case "ContactId" -> new ContactId(id);
            case "ActivityId" -> new ActivityId(id);
            case "PersonId" -> new PersonId(id);
            case "StageKey" -> new StageKey("lead");
            case "PipelineKey" -> PipelineKey.FIRST;
            case "StageType" -> StageType.OPEN;
            case "Instant" -> Instant.parse("2026-11-0" + number + "T09:00:00Z");
            case "LocalDate" -> LocalDate.of(2026, 10, number);
            case "LocalTime" -> LocalTime.of(9, number);
            case "ZoneId" -> ZoneId.of("Europe/Berlin");
            case "BigDecimal" -> new BigDecimal("0.5000").add(BigDecimal.valueOf(number, 2));
            case "CurrencyUnit" -> CurrencyUnit.EUR;
            case "Money" -> Money.of(CurrencyUnit.EUR, 100L * number);
            case "FollowThrough" -> filled(FollowThrough.class, prospect, number);
            default -> filled(type.asSubclass(Record.class), prospect, number);
        };
    }
}
