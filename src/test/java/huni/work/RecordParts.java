package huni.work;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.prospect.ImportLine;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a ledger must know of a record of any kind, found by the names of its components. */
final class RecordParts {

    private RecordParts() {}

    /** What names the record among those of its kind: its first components, mostly one. */
    static Object key(Record record) {
        int keys = keys(record);
        List<Object> key = Arrays.stream(components(record))
                .limit(keys)
                .map(component -> value(record, component))
                .toList();
        return keys == 1 ? key.getFirst() : key;
    }

    /** How many of its first components name the record. */
    static int keys(Record record) {
        return record instanceof CallAnswer ? 3 : record instanceof ImportLine ? 2 : 1;
    }

    /** The identifier inside a key such as {@code ContactId}, else the key. */
    static Object plain(Object key) {
        return key instanceof Record id && components(id).length == 1 ? value(id, components(id)[0]) : key;
    }

    /** The prospect a record is, or belongs to. */
    static Optional<ProspectId> prospect(Record record) {
        return Arrays.stream(components(record))
                .filter(component -> component.getType() == ProspectId.class
                        || component.getGenericType().getTypeName().contains(ProspectId.class.getName()))
                .map(component -> value(record, component))
                .map(of -> of instanceof Optional<?> maybe ? maybe : Optional.of(of))
                .flatMap(Optional::stream)
                .map(ProspectId.class::cast)
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

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.toString(), e);
        }
    }
}
