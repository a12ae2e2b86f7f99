package huni.store.server;

import huni.domain.Person;
import huni.store.file.AllTables;
import huni.store.rows.PersonRows;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.people.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rights of people in the database of a shared workspace, which the server keeps against any program: who reads writes no
 * table; who sells changes neither what is set up, nor the schema, nor what was written of the past.
 */
public final class GrantedAccess implements Access {

    /** What those who lead set up. */
    private static final Set<String> SET_UP = named(
            "person",
            "pipeline",
            "stage",
            "lost_reason",
            "checklist",
            "checklist_item",
            "objection",
            "setting",
            "quota",
            "price_rise",
            "working_hours");

    /** What happened: it is added to, and changed by those alone who may forget somebody. */
    private static final Set<String> PAST = named("journal", "journal_change", "stage_event", "import_batch");

    /** Which schema it is, and whose turn it is to change that. Nobody's but the owner's of the tables. */
    private static final Set<String> OF_SCHEMA = named("store_schema", "schema_turn");

    private static final String CHANGES = "insert, update, delete, truncate, references, trigger";

    private final WorkspaceAddress address;

    /** Of a workspace, as far as whoever logs in with that address may grant it. */
    public GrantedAccess(WorkspaceAddress address) {
        this.address = address;
    }

    private static Set<String> named(String... tables) {
        return Stream.of(tables).map(GrantedAccess::quoted).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> follow(Person person) {
        try (Connection connection = new Server(address).connect()) {
            return follow(person, address.schema(), connection);
        } catch (SQLException e) {
            throw new StoreException("the rights of people cannot be looked at", e);
        }
    }

    /** The same for all who are here, after tables have come. */
    static List<String> followAll(String schema, Connection connection) throws SQLException {
        List<String> left = new ArrayList<>();
        for (Person person : Sql.list(connection, PersonRows.TYPE.selectAll(), PersonRows.TYPE::read)) {
            if (!person.retired()) {
                left.addAll(follow(person, schema, connection));
            }
        }
        return left;
    }

    private static List<String> follow(Person person, String schema, Connection connection) throws SQLException {
        boolean owns = owns(person.login(), schema, connection);
        List<String> statements = owns ? ofOwner(person) : statements(person, schema, connection);
        if (owns || !mayGrant(schema, connection)) {
            return statements;
        }
        List<String> left = new ArrayList<>();
        boolean ofSchema = mayGrantSchema(schema, connection);
        for (int done = 0; done < statements.size(); done++) {
            String statement = statements.get(done);
            if (!ofSchema && statement.contains(" on schema ")) {
                left.add(statement);
                continue;
            }
            try {
                Sql.update(connection, statement);
            } catch (SQLException _) {
                left.addAll(statements.subList(done, statements.size()));
                return left;
            }
        }
        if (left.isEmpty() && person.retired() && isUsedForNothingElse(person.login(), connection)) {
            lockOut(person.login(), connection);
        }
        return left;
    }

    /** A grant by somebody else is not refused: it grants nothing. */
    private static boolean mayGrant(String schema, Connection connection) throws SQLException {
        return Sql.number(
                        connection,
                        "select count(*) from pg_tables where schemaname = ? and not pg_has_role(tableowner, 'usage')",
                        schema)
                == 0;
    }

    /** Somebody else may have made the schema for whoever made the tables. */
    private static boolean mayGrantSchema(String schema, Connection connection) throws SQLException {
        return Sql.number(connection, """
            select count(*) from pg_namespace
            where nspname = ? and has_schema_privilege(oid, 'USAGE WITH GRANT OPTION')
            """, schema) > 0;
    }

    private static boolean owns(String login, String schema, Connection connection) throws SQLException {
        return Sql.number(
                        connection,
                        "select count(*) from pg_tables where schemaname = ? and tableowner = ?",
                        schema,
                        login)
                > 0;
    }

    /** The tables of a workspace stay with the one who has made them: only whoever runs the database locks that one out. */
    private static List<String> ofOwner(Person person) {
        return person.retired() ? List.of("alter role " + quoted(person.login()) + " nologin") : List.of();
    }

    private static List<String> statements(Person person, String schema, Connection connection) throws SQLException {
        String who = quoted(person.login());
        List<Boolean> role = Sql.list(
                connection,
                "select rolcanlogin from pg_roles where rolname = ?",
                row -> row.getBoolean(1),
                person.login());
        if (person.retired()) {
            return role.isEmpty() ? List.of() : revoked(quoted(schema), who);
        }
        List<String> statements = new ArrayList<>();
        if (role.isEmpty()) {
            statements.add("create role " + who + " login");
        } else if (!role.getFirst()) {
            statements.add("alter role " + who + " login");
        }
        statements.add("grant usage on schema " + quoted(schema) + " to " + who);
        statements.add("grant select on all tables in schema " + quoted(schema) + " to " + who);
        statements.addAll(ofRole(person.role(), quoted(schema), who, Set.copyOf(AllTables.names(connection))));
        return statements;
    }

    private static List<String> revoked(String schema, String who) {
        return List.of(
                "revoke all on all tables in schema " + schema + " from " + who,
                "revoke all on schema " + schema + " from " + who);
    }

    private static List<String> ofRole(Person.Role role, String schema, String who, Set<String> tables) {
        if (role == Person.Role.READS) {
            return List.of("revoke " + CHANGES + " on all tables in schema " + schema + " from " + who);
        }
        boolean leads = role == Person.Role.LEADS;
        Set<String> kept = new HashSet<>(OF_SCHEMA);
        Set<String> added = leads ? Set.of() : PAST;
        if (!leads) {
            kept.addAll(SET_UP);
        }
        List<String> statements = new ArrayList<>();
        statements.add("revoke " + CHANGES + " on " + list(schema, tables, kept) + " from " + who);
        if (!leads) {
            statements.add("revoke " + CHANGES + " on " + list(schema, tables, added) + " from " + who);
            statements.add("grant insert on " + list(schema, tables, added) + " to " + who);
        }
        Set<String> written = new HashSet<>(tables);
        written.removeAll(kept);
        written.removeAll(added);
        statements.add("grant insert, update, delete on " + list(schema, tables, written) + " to " + who);
        // What the turn to write asks for; the number beside it stays out of reach.
        statements.add("grant update (turn) on " + schema + ".\"store_schema\" to " + who);
        return statements;
    }

    private static String list(String schema, Set<String> there, Set<String> wanted) {
        return wanted.stream()
                .filter(there::contains)
                .sorted()
                .map(table -> schema + "." + table)
                .collect(Collectors.joining(", "));
    }

    /** A role that has to do with nothing else on the server. */
    private static boolean isUsedForNothingElse(String login, Connection connection) throws SQLException {
        return Sql.number(connection, """
            select count(*) from pg_roles r
            where r.rolname = ? and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                or exists (select 1 from pg_auth_members m where m.member = r.oid)
                or exists (select 1 from pg_shdepend d
                    where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid))
            """, login) == 0;
    }

    /** The rights are gone already: who may not do this has done enough. */
    private static void lockOut(String login, Connection connection) {
        try {
            Sql.update(connection, "alter role " + quoted(login) + " nologin");
        } catch (SQLException _) {
            // The role can log in, and see nothing.
        }
    }

    /** A name in a statement that takes no parameters. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
