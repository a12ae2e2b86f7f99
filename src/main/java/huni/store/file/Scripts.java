package huni.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The scripts of the schema, which are never edited once they have shipped.
 *
 * @param folder where they lie on the class path
 * @param names {@code V<n>__what.sql}, without gaps from 1
 */
public record Scripts(String folder, List<String> names) {

    /** The program's own. */
    static final Scripts BUNDLED = new Scripts(
            "huni/store/migrations",
            List.of(
                    "V1__first_schema.sql",
                    "V2__decisions_and_closings.sql",
                    "V3__retired_lost_reasons.sql",
                    "V4__calls_and_plans.sql",
                    "V5__closings_with_their_terms.sql",
                    "V6__words_and_what_follows.sql",
                    "V7__forecasts_and_quota.sql",
                    "V8__reasons_of_wins.sql",
                    "V9__requests_that_wait.sql",
                    "V10__people.sql",
                    "V11__unknown_ways.sql"));

    private static final long STEPS_OF_A_SCRIPT = 10_000;
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    /** A semicolon that is in no text. */
    private static final Pattern END = Pattern.compile(";(?=(?:[^']*'[^']*')*[^']*$)");

    public Scripts {
        names = List.copyOf(names);
    }

    /**
     * One statement.
     *
     * @param place grows from one to the next, also from script to script
     */
    public record Step(long place, String sql) {

        /** Whether it changes the schema and not the rows. */
        public boolean isOfSchema() {
            return !sql.startsWith("insert") && !sql.startsWith("update") && !sql.startsWith("delete");
        }
    }

    int number() {
        return names.size();
    }

    /** Their texts, in their order. */
    List<String> all() {
        return names.stream().map(this::text).toList();
    }

    /** The statements of those that come after a schema; of all for 0. */
    List<Step> stepsFrom(int schema) {
        List<Step> steps = new ArrayList<>();
        for (int number = schema + 1; number <= number(); number++) {
            long first = number * STEPS_OF_A_SCRIPT;
            List<String> statements = statements(names.get(number - 1));
            for (int i = 0; i < statements.size(); i++) {
                steps.add(new Step(first + i, statements.get(i)));
            }
        }
        return steps;
    }

    private List<String> statements(String script) {
        return END.splitAsStream(COMMENT.matcher(text(script)).replaceAll(""))
                .filter(sql -> !sql.isBlank())
                .map(String::strip)
                .toList();
    }

    private String text(String script) {
        try (InputStream in = Scripts.class.getClassLoader().getResourceAsStream(folder + "/" + script)) {
            if (in == null) {
                throw new IllegalStateException("missing migration " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
