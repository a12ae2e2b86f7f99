package huni.store.read;

import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceQuery;
import huni.domain.quota.PriceRise;
import huni.store.file.ReadConnection;
import huni.store.rows.CurrencyRateRows;
import huni.store.rows.PriceRiseRows;
import huni.store.sql.Sql;
import java.util.List;

/** Price rises and rates from the database. */
public final class StorePrices implements PriceQuery {

    private final ReadConnection database;

    public StorePrices(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<PriceRise> rises() {
        return database.read(
                connection -> Sql.list(connection, PriceRiseRows.TYPE.selectAll(), PriceRiseRows.TYPE::read));
    }

    @Override
    public CurrencyRates rates() {
        return database.read(CurrencyRateRows::rates);
    }
}
