package huni.store.read;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.PersonRows;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who works in the workspace, from the database.
 *
 * @param login of the one who looks; nothing is asked where one person has the store alone
 */
public record StorePeople(ReadConnection database, Optional<String> login) implements PeopleQuery {

    @Override
    public People people() {
        return login.isEmpty()
                ? People.ALONE
                : database.read(connection -> database.shared().once("people", connection, this::read));
    }

    private People read(Connection connection) throws SQLException {
        return new People(Sql.list(connection, PersonRows.TYPE.selectAll(), PersonRows.TYPE::read), login);
    }
}
