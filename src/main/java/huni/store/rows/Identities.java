package huni.store.rows;

import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.Prospect;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Looks up who a row of a file may be about, each way by its own index. */
public final class Identities {

    private static final String PROSPECT = ProspectRows.TABLE.select();

    public static final String EXTERNAL_ID = PROSPECT
            + "where external_id = ? and removed = false order by removed, external_id, id limit " + IdentityQuery.MOST;

    public static final String NAME = PROSPECT
            + "where company_folded = ? and removed = false order by removed, company_folded, id limit "
            + IdentityQuery.MOST;

    public static final String PHONE = byContact("phone_e164");

    public static final String EMAIL = byContact("email_folded");

    private static final String WITH_OWN_FIELDS = PROSPECT + "where removed = false and own_fields <> '{}' order by id";

    private Identities() {}

    private static String byContact(String column) {
        return PROSPECT + "where id in (select prospect_id from contact where " + column + " = ? order by " + column
                + ", prospect_id limit " + IdentityQuery.MOST + ") and removed = false order by id";
    }

    /** The prospects that one of the queries above finds; none for a blank word. */
    public static List<Prospect> found(Prepared sql, String query, String wanted) throws SQLException {
        return wanted.isBlank()
                ? List.of()
                : sql.list(query, row -> ProspectRows.prospect(ProspectRows.TABLE.read(row)), wanted);
    }

    /** Shows every prospect that has own fields, one after the other. */
    public static void eachWithOwnFields(Prepared sql, Consumer<Prospect> seen) throws SQLException {
        Sql.each(
                sql.connection(),
                WITH_OWN_FIELDS,
                row -> seen.accept(ProspectRows.prospect(ProspectRows.TABLE.read(row))));
    }

    /** Whether there is a prospect that is not removed. */
    public static boolean hasProspects(Prepared sql) throws SQLException {
        return sql.one("select 1 from prospect where removed = false limit 1", _ -> true)
                .isPresent();
    }
}
