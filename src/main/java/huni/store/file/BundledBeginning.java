package huni.store.file;

import huni.store.rows.InitialRows;
import huni.store.rows.KeptWords;
import huni.store.rows.StageRows;
import huni.store.rows.SumsRebuild;
import huni.store.sql.Prepared;
import java.sql.Connection;
import java.sql.SQLException;

/** What a store of this program begins with, and what follows from its rows. */
final class BundledBeginning implements Migrations.Beginning {

    /** The first schema whose checklists have more than questions. */
    private static final int CHECKLISTS = 6;

    @Override
    public void write(Connection connection) throws SQLException {
        InitialRows.write(connection);
    }

    @Override
    public void complete(Connection connection, int from) throws SQLException {
        if (from < CHECKLISTS) {
            InitialRows.complete(connection);
        }
    }

    @Override
    public void recount(Connection connection) throws SQLException {
        Indexes.leaveOutWords(connection);
        follow(connection);
        Indexes.complete(connection);
    }

    @Override
    public void follow(Connection connection) throws SQLException {
        try (Prepared sql = new Prepared(connection)) {
            new SumsRebuild(connection, StageRows.pipeline(connection)).write(sql);
        }
        KeptWords.rebuild(connection);
    }
}
