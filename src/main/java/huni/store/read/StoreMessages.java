package huni.store.read;

import huni.domain.activity.MessageQuery;
import huni.domain.activity.MessageTemplate;
import huni.store.file.ReadConnection;
import huni.store.rows.MessageTemplateRows;
import huni.store.sql.Sql;
import java.util.List;

/** Templates of messages from the database. */
public final class StoreMessages implements MessageQuery {

    private final ReadConnection database;

    public StoreMessages(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<MessageTemplate> templates() {
        return database.read(connection ->
                Sql.list(connection, MessageTemplateRows.TYPE.selectAll(), MessageTemplateRows.TYPE::read));
    }
}
