package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.prospect.SavedMapping;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Saved mappings of imports as rows. */
public final class SavedMappingRows {

    public static final Table TABLE = Table.of(
            "import_mapping",
            1,
            0,
            id("id"),
            text("name"),
            text("header"),
            text("content"),
            instant("used_at"),
            version());

    public static final RowType<SavedMapping> TYPE =
            RowType.setUp(SavedMapping.class, TABLE, SavedMappingRows::row, SavedMappingRows::mapping, "used_at, id");

    private SavedMappingRows() {}

    static Row row(SavedMapping mapping) {
        return TABLE.row(
                mapping.id(), mapping.name(), mapping.header(), mapping.content(), mapping.usedAt(), mapping.version());
    }

    static SavedMapping mapping(Row row) {
        return new SavedMapping(
                row.id("id"),
                row.text("name"),
                row.text("header"),
                row.text("content"),
                row.instant("used_at"),
                row.integer("version"));
    }
}
