package huni.work.imports;

import huni.domain.People;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.PhoneNumbers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Finds all that is wrong with a row: each column is read as if it were the only one. Only rows that are set aside are
 * read so.
 */
final class RowReasons {

    private static final Set<ImportField> NAMING = EnumSet.of(
            ImportField.COMPANY,
            ImportField.NAME,
            ImportField.CONTACT,
            ImportField.CONTACT_FIRST,
            ImportField.CONTACT_LAST,
            ImportField.PHONE,
            ImportField.EMAIL);

    private final List<RowReader> columns = new ArrayList<>();
    private final RowReader naming;

    RowReasons(ImportMapping mapping, Pipeline all, CurrencyUnit currency, PhoneNumbers phones, People people) {
        for (ColumnUse use : mapping.uses()) {
            columns.add(new RowReader(mapping.using(use::equals), all, currency, phones, people));
        }
        this.naming = new RowReader(mapping.using(use -> NAMING.contains(use.field())), all, currency, phones, people);
    }

    /** All reasons for which the row is set aside, the one found first among them. */
    List<RejectReason> of(TableRow row, RejectReason first) {
        Set<RejectReason> all = new LinkedHashSet<>();
        reason(naming, row).ifPresent(all::add);
        for (RowReader column : columns) {
            reason(column, row)
                    .filter(reason -> reason.kind() != RejectReason.Kind.NO_NAME)
                    .ifPresent(all::add);
        }
        all.add(first);
        return List.copyOf(all);
    }

    private static Optional<RejectReason> reason(RowReader reader, TableRow row) {
        try {
            reader.read(row);
            return Optional.empty();
        } catch (RejectedRowException e) {
            return Optional.of(e.reason());
        }
    }
}
