package huni.store.file;

import huni.store.file.SqlTokens.Kind;
import huni.store.file.SqlTokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables and columns that the scripts of the schema have ever made, and the one in which Flyway keeps its record. */
final class KnownTables {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Set<String> NO_COLUMN = Set.of("PRIMARY", "FOREIGN", "CONSTRAINT", "UNIQUE", "CHECK");
    private static final Set<String> OF_FLYWAY = Set.of(
            "installed_rank",
            "version",
            "description",
            "type",
            "script",
            "checksum",
            "installed_by",
            "installed_on",
            "execution_time",
            "success");

    private final Map<String, Set<String>> columns = new HashMap<>();

    private KnownTables() {}

    /** Those of the scripts, in the order in which they are run. */
    static KnownTables of(List<String> scripts) {
        KnownTables known = new KnownTables();
        known.columns.put("flyway_schema_history", OF_FLYWAY);
        for (String script : scripts) {
            known.look(SqlTokens.of(COMMENT.matcher(script).replaceAll("")));
        }
        return known;
    }

    boolean table(String name) {
        return columns.containsKey(name);
    }

    boolean column(String table, String name) {
        return columns.getOrDefault(table, Set.of()).contains(name);
    }

    private void look(List<Token> script) {
        int from = 0;
        for (int i = 0; i < script.size(); i++) {
            if (script.get(i).is(Kind.SIGN, ";")) {
                statement(script.subList(from, i));
                from = i + 1;
            }
        }
        statement(script.subList(from, script.size()));
    }

    private void statement(List<Token> statement) {
        if (begins(statement, "CREATE", "TABLE")) {
            Set<String> made = of(name(statement.get(2)));
            int depth = 0;
            boolean begins = false;
            for (Token token : statement.subList(3, statement.size())) {
                if (begins && token.kind() == Kind.WORD && !NO_COLUMN.contains(token.text())) {
                    made.add(name(token));
                }
                depth += token.is(Kind.SIGN, "(") ? 1 : token.is(Kind.SIGN, ")") ? -1 : 0;
                begins = depth == 1 && (token.is(Kind.SIGN, "(") || token.is(Kind.SIGN, ","));
            }
        } else if (begins(statement, "ALTER", "TABLE")) {
            altered(of(name(statement.get(2))), statement.subList(3, statement.size()));
        }
    }

    private void altered(Set<String> table, List<Token> change) {
        String last = name(change.getLast());
        if (begins(change, "ADD", "COLUMN")) {
            table.add(name(change.get(2)));
        } else if (begins(change, "RENAME", "TO")) {
            of(last).addAll(table);
        } else if (begins(change, "ALTER", "COLUMN") && change.contains(new Token(Kind.WORD, "RENAME"))) {
            table.add(last);
        }
    }

    private Set<String> of(String table) {
        return columns.computeIfAbsent(table, _ -> new HashSet<>());
    }

    private static boolean begins(List<Token> statement, String first, String second) {
        return statement.size() > 2
                && statement.get(0).is(Kind.WORD, first)
                && statement.get(1).is(Kind.WORD, second);
    }

    private static String name(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
