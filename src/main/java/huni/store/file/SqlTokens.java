package huni.store.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a statement into its words and signs. Comments are not known to it: their signs come out as signs. */
final class SqlTokens {

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    enum Kind {
        /** Without quotation marks, in capital letters. */
        WORD,
        /** Between double quotation marks, as it is written there. */
        NAME,
        /** Between single quotation marks, as it is written there. */
        TEXT,
        NUMBER,
        /** Any other character, one at a time. */
        SIGN
    }

    record Token(Kind kind, String text) {
        boolean is(Kind wanted, String content) {
            return kind == wanted && text.equals(content);
        }
    }

    static List<Token> of(String sql) {
        SqlTokens cut = new SqlTokens(sql);
        while (cut.at < sql.length()) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            at++;
        } else if (c == '"') {
            quoted(Kind.NAME);
        } else if (c == '\'') {
            quoted(Kind.TEXT);
        } else if (isLetter(c)) {
            run(Kind.WORD);
        } else if (isDigit(c)) {
            run(Kind.NUMBER);
        } else {
            tokens.add(new Token(Kind.SIGN, String.valueOf(c)));
            at++;
        }
    }

    /** A mark that is written twice stands for itself. Without an end the first mark comes out as a sign. */
    private void quoted(Kind kind) {
        char mark = sql.charAt(at);
        StringBuilder text = new StringBuilder();
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) != mark) {
                text.append(sql.charAt(end));
                end++;
            } else if (end + 1 < sql.length() && sql.charAt(end + 1) == mark) {
                text.append(mark);
                end += 2;
            } else {
                tokens.add(new Token(kind, text.toString()));
                at = end + 1;
                return;
            }
        }
        tokens.add(new Token(Kind.SIGN, String.valueOf(mark)));
        at++;
    }

    private void run(Kind kind) {
        int end = at;
        while (end < sql.length() && (isLetter(sql.charAt(end)) || isDigit(sql.charAt(end)))) {
            end++;
        }
        tokens.add(new Token(kind, sql.substring(at, end).toUpperCase(Locale.ROOT)));
        at = end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
