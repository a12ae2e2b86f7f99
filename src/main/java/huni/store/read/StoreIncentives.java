package huni.store.read;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.board.Card;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ActivityRows;
import huni.store.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given, from the database. */
public final class StoreIncentives implements IncentiveQuery {

    private static final String GIVEN = "incentive_kind in ('TRIAL', 'DEMO', 'GIFT') and state <> 'CANCELLED'";

    private final ReadConnection database;

    public StoreIncentives(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<GivenIncentive> given(Moment now) {
        return database.read(connection -> {
            List<Activity> given = Sql.list(
                    connection,
                    ActivityRows.TABLE.select() + "where " + GIVEN + " order by happened_at desc, id desc limit ?",
                    ActivityRows.TYPE::read,
                    MOST);
            Map<ProspectId, Card> cards = new HashMap<>();
            Sql.each(
                    connection,
                    CardRows.CARD.select() + "where removed = false and id in (select prospect_id from activity where "
                            + GIVEN + ")",
                    row -> {
                        Card card = CardRows.card(CardRows.CARD.read(row), now);
                        cards.put(card.prospect(), card);
                    });
            return given.stream()
                    .flatMap(one ->
                            Optional.ofNullable(cards.get(one.prospect()))
                                    .map(card -> new GivenIncentive(card, one))
                                    .stream())
                    .toList();
        });
    }
}
