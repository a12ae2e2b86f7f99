package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads events as the figures need them, without their notes and terms: there may be a million of them, so what many of
 * them have is kept once. For one thread.
 */
final class EventReader {

    /** The columns of the alias {@code e} that {@link #event} expects. */
    static final String COLUMNS =
            "e.id, e.happened_at, e.on_day, e.undated, e.from_key, e.to_key, e.kind, e.source, e.undoes";

    private final Map<String, Optional<StageKey>> keys = new HashMap<>();
    private final Map<LocalDate, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, StageEvent.Kind> kinds = new HashMap<>();
    private final Map<String, MoveSource> sources = new HashMap<>();

    /**
     * The event a result stands at.
     *
     * @param before so many other columns stand before those of the event
     */
    StageEvent event(ProspectId prospect, ResultSet row, int before) throws SQLException {
        return new StageEvent(
                row.getObject(before + 1, UUID.class),
                prospect,
                row.getObject(before + 2, OffsetDateTime.class).toInstant(),
                row.getObject(before + 3, LocalDate.class),
                key(row.getString(before + 5)),
                key(row.getString(before + 6)).orElseThrow(),
                kinds.computeIfAbsent(row.getString(before + 7), StageEvent.Kind::valueOf),
                sources.computeIfAbsent(row.getString(before + 8), MoveSource::valueOf),
                "",
                row.getBoolean(before + 4),
                Optional.ofNullable(row.getObject(before + 9, UUID.class)),
                ClosingTerms.NONE);
    }

    /** A stage of that key. */
    StageKey stage(String key) {
        return key(key).orElseThrow();
    }

    /** The same text as it was read first: many rows have it. */
    String word(String text) {
        return words.computeIfAbsent(text, Function.identity());
    }

    /** A day that may be none; the same one as it was read first. */
    Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? Optional.empty() : days.computeIfAbsent(day, Optional::of);
    }

    private Optional<StageKey> key(@Nullable String value) {
        return value == null ? Optional.empty() : keys.computeIfAbsent(value, text -> Optional.of(new StageKey(text)));
    }
}
