package huni.store.file;

import huni.store.file.SqlTokens.Kind;
import huni.store.file.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of a database's catalogue, which H2 runs when it opens the file. Accepted are only tables of known columns,
 * their indexes, keys and foreign keys, the one user and a few settings; no expression, so no function is ever called.
 */
final class CatalogueStatement {

    /** H2 writes it in capital letters. */
    private static final String USER = "SA";

    private static final Set<String> SETTINGS = Set.of("CREATE_BUILD", "RETENTION_TIME", "WRITE_DELAY");
    private static final Set<String> TYPES = Set.of(
            "BIGINT",
            "BINARY",
            "BOOLEAN",
            "CHARACTER",
            "DATE",
            "INTEGER",
            "NUMERIC",
            "TIME",
            "TIMESTAMP",
            "UUID",
            "VARYING",
            "WITH",
            "ZONE");
    private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE", "NULL", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP");
    private static final Set<String> KEYS =
            Set.of("PRIMARY", "KEY", "UNIQUE", "FOREIGN", "INDEX", "REFERENCES", "NOCHECK", "NULLS", "DISTINCT", "ALL");
    private static final Set<String> ORDERS = Set.of("ASC", "DESC", "NULLS", "FIRST", "LAST");

    /** What a statement can make, as SQL calls it; of several words the first one here says it. */
    private static final List<String> MAKES = List.of(
            "TRIGGER",
            "ALIAS",
            "AGGREGATE",
            "VIEW",
            "LINKED",
            "CONSTANT",
            "DOMAIN",
            "SCHEMA",
            "SEQUENCE",
            "SYNONYM",
            "ROLE",
            "USER",
            "GRANT",
            "COMMENT",
            "CONSTRAINT",
            "TABLE",
            "INDEX",
            "SET");

    private final List<Token> tokens;
    private final KnownTables known;
    private int at;

    private CatalogueStatement(List<Token> tokens, KnownTables known) {
        this.tokens = tokens;
        this.known = known;
    }

    /** What the statement makes that no store of Huni has, as SQL calls it; empty if it is in order. */
    static Optional<String> strange(String sql, KnownTables known) {
        List<Token> tokens = SqlTokens.of(sql);
        CatalogueStatement statement = new CatalogueStatement(tokens, known);
        if (statement.isKnown() && statement.at == tokens.size()) {
            return Optional.empty();
        }
        return Optional.of(MAKES.stream()
                .filter(word -> tokens.contains(new Token(Kind.WORD, word)))
                .findFirst()
                .orElse("?"));
    }

    /** The names of a table's columns, in their order; none if the statement does not make that table. */
    static List<String> columns(String sql, String table) {
        List<Token> tokens = SqlTokens.of(sql);
        int names = 6;
        List<String> columns = new ArrayList<>();
        if (tokens.size() > names
                && tokens.get(2).is(Kind.WORD, "TABLE")
                && tokens.get(names - 1).is(Kind.NAME, table)) {
            for (Token token : tokens.subList(names, tokens.size())) {
                if (token.kind() == Kind.NAME) {
                    columns.add(token.text());
                }
            }
        }
        return columns;
    }

    private boolean isKnown() {
        if (word("SET")) {
            return oneOf(SETTINGS) && kind(Kind.NUMBER);
        }
        if (word("ALTER")) {
            return word("TABLE") && known.table(qualified()) && words("ADD", "CONSTRAINT") && key();
        }
        if (!word("CREATE")) {
            return false;
        }
        if (word("USER")) {
            return user();
        }
        if (words("CACHED", "TABLE")) {
            return table();
        }
        return index();
    }

    private boolean user() {
        return words("IF", "NOT", "EXISTS")
                && name().equals(USER)
                && word("SALT")
                && kind(Kind.TEXT)
                && word("HASH")
                && kind(Kind.TEXT)
                && word("ADMIN");
    }

    private boolean table() {
        String table = qualified();
        if (!known.table(table) || !sign("(")) {
            return false;
        }
        do {
            if (!known.column(table, name()) || !type() || !rest()) {
                return false;
            }
        } while (sign(","));
        return sign(")");
    }

    private boolean type() {
        int before = at;
        while (oneOf(TYPES)) {
            if (sign("(") && !(kind(Kind.NUMBER) && (!sign(",") || kind(Kind.NUMBER)) && sign(")"))) {
                return false;
            }
        }
        return at > before;
    }

    /** What follows the type of a column. */
    private boolean rest() {
        while (!next(Kind.SIGN, ",") && !next(Kind.SIGN, ")")) {
            boolean fine =
                    word("DEFAULT") ? constant() : word("SELECTIVITY") ? kind(Kind.NUMBER) : words("NOT", "NULL");
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private boolean constant() {
        if (oneOf(CONSTANTS) || kind(Kind.TEXT)) {
            return true;
        }
        if (word("DATE")) {
            return kind(Kind.TEXT);
        }
        sign("-");
        return kind(Kind.NUMBER) && (!sign(".") || kind(Kind.NUMBER));
    }

    private boolean index() {
        while (oneOf(KEYS)) {
            // All of them may stand before the name of an index.
        }
        return !qualified().isEmpty() && word("ON") && known.table(qualified()) && columns(ORDERS);
    }

    /** A primary, unique or foreign key, with the index that serves it. */
    private boolean key() {
        if (qualified().isEmpty()) {
            return false;
        }
        while (at < tokens.size()) {
            boolean fine = oneOf(KEYS)
                    || next(Kind.SIGN, "(") && columns(Set.of())
                    || !qualified().isEmpty();
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private boolean columns(Set<String> orders) {
        if (!sign("(")) {
            return false;
        }
        do {
            if (!kind(Kind.NAME)) {
                return false;
            }
            while (oneOf(orders)) {
                // Any number of them.
            }
        } while (sign(","));
        return sign(")");
    }

    /** A name in the one schema there is; empty if there is none. */
    private String qualified() {
        return name().equals("public") && sign(".") ? name() : "";
    }

    private String name() {
        if (at < tokens.size() && tokens.get(at).kind() == Kind.NAME) {
            at++;
            return tokens.get(at - 1).text();
        }
        return "";
    }

    private boolean words(String... wanted) {
        int before = at;
        for (String word : wanted) {
            if (!word(word)) {
                at = before;
                return false;
            }
        }
        return true;
    }

    private boolean word(String wanted) {
        return takes(next(Kind.WORD, wanted));
    }

    private boolean sign(String wanted) {
        return takes(next(Kind.SIGN, wanted));
    }

    private boolean oneOf(Set<String> words) {
        return takes(at < tokens.size()
                && tokens.get(at).kind() == Kind.WORD
                && words.contains(tokens.get(at).text()));
    }

    private boolean kind(Kind wanted) {
        return takes(at < tokens.size() && tokens.get(at).kind() == wanted);
    }

    private boolean next(Kind kind, String text) {
        return at < tokens.size() && tokens.get(at).is(kind, text);
    }

    private boolean takes(boolean fits) {
        if (fits) {
            at++;
        }
        return fits;
    }
}
