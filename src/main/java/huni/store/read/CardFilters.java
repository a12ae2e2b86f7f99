package huni.store.read;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Due;
import huni.domain.board.Attention;
import huni.domain.board.CardFilter;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.store.file.SharedReads;
import huni.store.rows.ProspectRows;
import huni.store.sql.Conditions;
import huni.store.sql.Union;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The board's filters as conditions on prospects. */
final class CardFilters {

    /** Before this minute, and before today unless it has a time. */
    private static final String OVERDUE = "next_order < ? and (next_order < ? or next_time is not null)";

    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final SharedReads shared;
    private final Pipeline pipeline;
    private final Moment now;

    CardFilters(Connection connection, SharedReads shared, Moment now) throws SQLException {
        this(connection, shared, shared.pipeline(connection), now);
    }

    private CardFilters(Connection connection, SharedReads shared, Pipeline pipeline, Moment now) {
        this.connection = connection;
        this.shared = shared;
        this.pipeline = pipeline;
        this.now = now;
    }

    /** The same among the open prospects of one pipeline. */
    CardFilters in(PipelineKey one) {
        return new CardFilters(connection, shared, pipeline.of(one), now);
    }

    /** Everything the filter asks, for a count or a sum. */
    Conditions all(CardFilter filter) throws SQLException {
        return butLabels(filter).and(new StoredLabels(connection, shared).of(filter.labels()));
    }

    /**
     * The same for counts and sums, where those who have the filter's words are known: so many of them at once, and no
     * more; empty if they are not known.
     */
    Optional<List<Conditions>> portions(CardFilter filter) throws SQLException {
        Optional<List<UUID>> known = shared.matches(connection, filter.words()).known();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Conditions rest = all(filter.withWords(""));
        List<UUID> ids = known.get();
        List<Conditions> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            portions.add(new Conditions()
                    .and("removed = false")
                    .andOneOf("id", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .and(rest));
        }
        return Optional.of(portions);
    }

    /** The open prospects under the filter. */
    List<ProspectId> openOnes(CardFilter filter) throws SQLException {
        Optional<List<Conditions>> portions = portions(filter);
        Union asked = new Union();
        if (portions.isPresent()) {
            portions.get().forEach(portion -> asked.add("select id from prospect", portion.and(open()), ""));
        } else {
            Conditions rest = all(filter);
            openStages()
                    .forEach(stage -> asked.add(
                            "select id from prospect",
                            new Conditions()
                                    .and("stage_key = ?", stage.key().value())
                                    .and("removed = false")
                                    .and(rest),
                            ""));
        }
        return asked.list(connection, row -> new ProspectId(row.getObject(1, UUID.class)));
    }

    /** The same for cards that are read from the index of their order. */
    Conditions inOrder(CardFilter filter) throws SQLException {
        return butLabels(filter).and(StoredLabels.ofRows(filter.labels()));
    }

    /** Amounts are in the workspace's currency, and others cannot be compared with them. */
    private Conditions butLabels(CardFilter filter) throws SQLException {
        Conditions conditions =
                new Conditions().and(shared.matches(connection, filter.words()).having());
        if (filter.atLeast().isPresent() || filter.atMost().isPresent()) {
            conditions.and(
                    "currency = ?", shared.settings(connection).currency().getCode());
        }
        filter.atLeast().ifPresent(amount -> conditions.and("budget_likely >= ?", amount));
        filter.atMost().ifPresent(amount -> conditions.and("budget_likely <= ?", amount));
        conditions.andIn(
                "urgency_level",
                filter.urgency().stream().map(Enum::name).sorted().toList());
        conditions.andIn(
                "authority_role",
                filter.authority().stream().map(Enum::name).sorted().toList());
        filter.owner().ifPresent(owner -> conditions.and("owner_id = ?", owner.value()));
        filter.attention().ifPresent(attention -> conditions.and(open()).and(attention(attention)));
        return conditions;
    }

    /** Whether the prospects with the filter's words are so few that they are fetched one by one and then ordered. */
    boolean areFew(CardFilter filter) throws SQLException {
        return shared.matches(connection, filter.words()).few().isPresent();
    }

    /** That a prospect is under way. */
    Conditions open() {
        return new Conditions()
                .andOneOf(
                        "stage_key",
                        openStages().stream().map(stage -> stage.key().value()).toList());
    }

    /** The condition of a chip on a prospect in an open stage; the same rule as {@link Attention#shows} for a card. */
    Conditions attention(Attention attention) {
        long today = ProspectRows.order(Due.on(now.day()));
        return switch (attention) {
            case OVERDUE -> new Conditions().and("(" + OVERDUE + ")", minute(), today);
            case DUE_TODAY ->
                new Conditions()
                        .and(
                                "next_order >= ? and next_order < ? and (next_order >= ? or next_time is null)",
                                today,
                                tomorrow(),
                                minute());
            case NO_NEXT_STEP -> new Conditions().and("next_order >= ?", ProspectRows.NO_STEP);
            case NEEDS_ATTENTION ->
                new Conditions().and("(" + OVERDUE + " or next_order >= ?)", minute(), today, ProspectRows.NO_STEP);
            case STALE -> stale();
            case SLIPPED -> new Conditions().and("slips_on <= ?", now.day());
        };
    }

    /** Due on a day before today; an index answers it without the table. */
    Conditions overdueBeforeToday() {
        return new Conditions().and("next_order < ?", ProspectRows.order(Due.on(now.day())));
    }

    /** Due at a time of today that has passed. */
    Conditions overdueToday() {
        return new Conditions()
                .and(
                        "next_order >= ? and next_order < ? and next_time is not null",
                        ProspectRows.order(Due.on(now.day())),
                        minute());
    }

    private long minute() {
        return ProspectRows.order(new Due(now.day(), Optional.of(now.minute().toLocalTime())));
    }

    private long tomorrow() {
        return ProspectRows.order(Due.on(now.day().plusDays(1)));
    }

    List<Stage> openStages() {
        return pipeline.stages().stream().filter(Stage::isOpen).toList();
    }

    /** What is stale in one stage: nothing planned, and not touched since the day. */
    Conditions stale(Stage stage) {
        LocalDate day = now.day().minusDays(stage.staleAfterDays());
        Instant before = day.atStartOfDay(now.zone()).toInstant();
        return new Conditions()
                .and(
                        "stage_key = ? and next_order >= ? and next_order < ?",
                        stage.key().value(),
                        ProspectRows.NO_STEP,
                        ProspectRows.orderWithoutStep(before));
    }

    private Conditions stale() {
        List<Conditions> stages = openStages().stream().map(this::stale).toList();
        return Conditions.oneOf(stages);
    }
}
