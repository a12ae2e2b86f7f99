package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.activity.MessageTemplate;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Templates of messages as rows. */
public final class MessageTemplateRows {

    public static final Table TABLE = Table.of(
            "message_template",
            1,
            0,
            id("id"),
            text("name"),
            text("occasion"),
            text("language"),
            text("subject"),
            text("body"),
            integer("place"),
            flag("retired"),
            version());

    public static final RowType<MessageTemplate> TYPE = RowType.setUp(
            MessageTemplate.class, TABLE, MessageTemplateRows::row, MessageTemplateRows::template, "place, id");

    private MessageTemplateRows() {}

    static Row row(MessageTemplate template) {
        return TABLE.row(
                template.id(),
                template.name(),
                template.occasion(),
                template.language(),
                template.subject(),
                template.body(),
                template.position(),
                template.retired(),
                template.version());
    }

    static MessageTemplate template(Row row) {
        return new MessageTemplate(
                row.id("id"),
                row.text("name"),
                row.one(MessageTemplate.Occasion.class, "occasion"),
                row.text("language"),
                row.text("subject"),
                row.text("body"),
                (int) row.integer("place"),
                row.flag("retired"),
                row.integer("version"));
    }
}
