package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.WaitingStep;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Steps that wait for their sale as rows. */
public final class WaitingStepRows {

    public static final Table TABLE = Table.of(
            "waiting_step",
            1,
            0,
            id("id"),
            id("batch_id"),
            integer("batch_row"),
            text("sale"),
            flag("named"),
            text("to_key"),
            instant("happened_at"),
            day("on_day"),
            id("prospect_id"),
            version());

    public static final RowType<WaitingStep> TYPE =
            RowType.ofProspect(WaitingStep.class, TABLE, WaitingStepRows::row, WaitingStepRows::step, "sale, id");

    private static final String SALES = "select distinct sale, named from waiting_step where prospect_id is null";
    private static final String OF_SALE =
            TABLE.select() + "where prospect_id is null and sale = ? and named = ? order by id";

    private WaitingStepRows() {}

    /** The sales that steps wait for. */
    public static Set<WaitingStep.Sale> sales(Prepared sql) throws SQLException {
        return new LinkedHashSet<>(sql.list(SALES, row -> new WaitingStep.Sale(row.getString(1), row.getBoolean(2))));
    }

    /** The steps that wait for that sale, in the order of the files that brought them. */
    public static List<WaitingStep> of(Prepared sql, WaitingStep.Sale sale) throws SQLException {
        return sql.list(OF_SALE, TYPE::read, sale.text(), sale.named());
    }

    static Row row(WaitingStep step) {
        return TABLE.row(
                step.id(),
                step.batch(),
                step.row(),
                step.sale(),
                step.named(),
                step.to().value(),
                step.at(),
                step.day(),
                step.prospect().map(ProspectId::value).orElse(null),
                step.version());
    }

    static WaitingStep step(Row row) {
        return new WaitingStep(
                row.id("id"),
                row.id("batch_id"),
                row.integer("batch_row"),
                row.text("sale"),
                row.flag("named"),
                new StageKey(row.text("to_key")),
                row.instant("happened_at"),
                row.day("on_day"),
                row.maybeId("prospect_id").map(ProspectId::new),
                row.integer("version"));
    }
}
