package huni.work.imports;

import huni.domain.prospect.PhoneNumbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who else is reached at a prospect, in columns of a row that are numbered: {@code Contact 2}, {@code Phone 2}. Numbered
 * columns are another person's only where one of them is the person's name: a second number alone is the first one's.
 */
final class OtherPeople {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)[ -]([2-9]|[1-9][0-9])");
    private static final Set<ImportField> TOLD =
            Set.of(ImportField.CONTACT, ImportField.CONTACT_TITLE, ImportField.PHONE, ImportField.EMAIL);

    private final Map<Integer, Map<ImportField, ColumnUse>> people = new TreeMap<>();

    OtherPeople(List<ColumnUse> uses) {
        for (ColumnUse use : uses) {
            Part part = Part.of(use.column().name()).orElse(new Part(2, ImportField.CONTACT));
            people.computeIfAbsent(part.person(), _ -> new EnumMap<>(ImportField.class))
                    .put(part.field(), use);
        }
    }

    /** What a column says, and of which person. */
    private record Part(int person, ImportField field) {
        static Optional<Part> of(String name) {
            Matcher numbered = NUMBERED.matcher(name.strip());
            return numbered.matches()
                    ? ColumnNames.fieldOf(numbered.group(1))
                            .filter(TOLD::contains)
                            .map(field -> new Part(Integer.parseInt(numbered.group(2)), field))
                    : Optional.empty();
        }
    }

    /** Those of the columns that say something of another person. */
    static Set<FileColumn> columns(List<FileColumn> columns) {
        Set<Integer> named = columns.stream()
                .flatMap(column -> Part.of(column.name()).stream())
                .filter(part -> part.field() == ImportField.CONTACT)
                .map(Part::person)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> Part.of(column.name())
                        .filter(part -> named.contains(part.person()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Who a row names, in the order of their numbers. */
    List<ImportedRow.ContactPerson> of(TableRow row, PhoneNumbers phones) throws RejectedRowException {
        List<ImportedRow.ContactPerson> named = new ArrayList<>();
        for (Map<ImportField, ColumnUse> person : people.values()) {
            String phone = said(row, person, ImportField.PHONE);
            ImportedRow.ContactPerson one = new ImportedRow.ContactPerson(
                    said(row, person, ImportField.CONTACT),
                    said(row, person, ImportField.CONTACT_TITLE),
                    phone,
                    phones.e164(phone).orElse(""),
                    said(row, person, ImportField.EMAIL));
            if (one.isKnown()) {
                named.add(one);
            }
        }
        return named;
    }

    private static String said(TableRow row, Map<ImportField, ColumnUse> person, ImportField field)
            throws RejectedRowException {
        Optional<ColumnUse> use = Optional.ofNullable(person.get(field));
        String text =
                use.isPresent() ? CellReader.onOneLine(CellReader.text(row, use.get(), CellReader.LONGEST_NAME)) : "";
        boolean none = field == ImportField.PHONE ? EmptyWords.isNoPhone(text) : EmptyWords.isEmpty(text);
        return none ? "" : text;
    }
}
