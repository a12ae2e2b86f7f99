package huni.work.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one program writes when it exports one kind of records: the names of its columns and of its states.
 *
 * @param name the program and what it exports
 * @param signs the folded names of columns that no other table has together
 * @param fields what its columns become, by their folded names, the more telling first; empty for a column that is left
 *     out though its name is known elsewhere
 * @param states the key of a stage of a new store that is meant by a state, by its folded name; {@code won}, {@code
 *     lost} and {@code parked} mean the stage of that type
 */
record ProgramExport(
        String name, Set<String> signs, Map<String, Optional<ImportField>> fields, Map<String, String> states) {

    private static final String LEFT_OUT = "-";
    private static final String SIGN = "*";

    ProgramExport {
        signs = Set.copyOf(signs);
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        states = Map.copyOf(states);
    }

    /**
     * Reads an entry of the table.
     *
     * @param columns lines such as {@code company: Account Name | *Customer}; the star marks a sign, the field
     *     {@code -} columns that are left out
     * @param states lines such as {@code closing: Proposal | Negotiation}
     */
    static ProgramExport of(String name, String columns, String states) {
        Set<String> signs = namesIn(columns)
                .filter(named -> named.getValue().startsWith(SIGN))
                .map(named -> ColumnNames.folded(named.getValue()))
                .collect(Collectors.toSet());
        Map<String, Optional<ImportField>> fields = new LinkedHashMap<>();
        namesIn(columns)
                .forEach(named -> fields.putIfAbsent(ColumnNames.folded(named.getValue()), field(named.getKey())));
        Map<String, String> stages = new LinkedHashMap<>();
        namesIn(states).forEach(named -> stages.put(ColumnNames.folded(named.getValue()), named.getKey()));
        return new ProgramExport(name, signs, fields, stages);
    }

    private static Stream<Map.Entry<String, String>> namesIn(String lines) {
        List<Map.Entry<String, String>> names = new ArrayList<>();
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String name : line.substring(colon + 1).split("\\|", -1)) {
                names.add(Map.entry(key, name.strip()));
            }
        }
        return names.stream();
    }

    private static Optional<ImportField> field(String key) {
        return key.equals(LEFT_OUT)
                ? Optional.empty()
                : Optional.of(ImportField.ofKey(key).orElseThrow(() -> new IllegalStateException(key)));
    }

    /** The program whose export a table with these columns is; the one with most signs if it could be several. */
    static Optional<ProgramExport> of(List<FileColumn> columns) {
        Set<String> names = columns.stream()
                .map(column -> ColumnNames.folded(column.name()))
                .collect(Collectors.toSet());
        return ProgramExports.ALL.stream()
                .filter(program -> names.containsAll(program.signs()))
                .max(Comparator.comparingInt(
                        (ProgramExport program) -> program.signs().size()));
    }

    /** Whether the program has a column of this name. */
    boolean has(String column) {
        return fields.containsKey(ColumnNames.folded(column));
    }

    /** What the column of this name becomes; empty for one that is left out, or that the program does not have. */
    Optional<ImportField> field(FileColumn column) {
        return Objects.requireNonNull(fields.getOrDefault(ColumnNames.folded(column.name()), Optional.empty()));
    }

    /** How telling the column's name is among those that become the same: less is more. */
    int rank(FileColumn column) {
        return List.copyOf(fields.keySet()).indexOf(ColumnNames.folded(column.name())) - fields.size();
    }

    /** The key of the stage, or the type of stage, that a state means. */
    Optional<String> stage(String state) {
        return Optional.ofNullable(states.get(ColumnNames.folded(state)));
    }
}
