package huni.language.table;

import huni.language.Texts;
import java.util.List;

/** What the columns of a table are called: in words for people, by their keys for scripts. */
public enum TableTitles {
    WORDS,
    KEYS;

    /** @param list which table, as its texts are found by: {@code trash} */
    List<String> of(String list, List<String> columns, Texts texts) {
        return this == KEYS
                ? columns
                : columns.stream()
                        .map(column -> texts.text("table." + list + "." + column))
                        .toList();
    }
}
