package huni.work;

import huni.domain.ProspectId;
import huni.domain.quota.Quota;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a ledger must know of a record of any kind, found by the names of its components. */
final class RecordParts {

    private RecordParts() {}

    /** What names the record among those of its kind: its first component, of an answer its second too; there is one quota. */
    static Object key(Record record) {
        if (record instanceof Quota) {
            return Quota.class;
        }
        Object first = value(record, components(record)[0]);
        return first instanceof ProspectId && components(record)[1].getName().equals("item")
                ? Arrays.asList(first, value(record, components(record)[1]))
                : first;
    }

    /** The identifier inside a key such as {@code ContactId}, else the key. */
    static Object plain(Object key) {
        return key instanceof Record id && components(id).length == 1 ? value(id, components(id)[0]) : key;
    }

    /** The prospect a record is, or belongs to. */
    static Optional<ProspectId> prospect(Record record) {
        return Arrays.stream(components(record))
                .filter(component -> component.getType() == ProspectId.class)
                .map(component -> (ProspectId) value(record, component))
                .findFirst();
    }

    /** How often it was written; empty for records that are only added. */
    static Optional<Long> version(Record record) {
        return Arrays.stream(components(record))
                .filter(component -> component.getName().equals("version"))
                .map(component -> (Long) value(record, component))
                .findFirst();
    }

    /** The record as it is stored: one version higher than it was written. */
    static Record next(Record record) {
        return with(record, "version", version -> (Long) version + 1);
    }

    /** The same record but for one component. */
    static Record with(Record record, String name, UnaryOperator<Object> change) {
        RecordComponent[] components = components(record);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name)
                        ? change.apply(value(record, component))
                        : value(record, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Record) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.toString(), e);
        }
    }

    private static RecordComponent[] components(Record record) {
        return record.getClass().getRecordComponents();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.toString(), e);
        }
    }
}
