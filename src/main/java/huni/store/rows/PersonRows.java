package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Persons as rows. */
public final class PersonRows {

    public static final Table TABLE = Table.of(
            "person",
            1,
            0,
            id("id"),
            text("name"),
            text("email"),
            text("role"),
            text("login"),
            flag("retired"),
            version());

    public static final RowType<Person> TYPE =
            RowType.setUp(Person.class, TABLE, PersonRows::row, PersonRows::person, "name, id");

    private PersonRows() {}

    static Row row(Person person) {
        return TABLE.row(
                person.id().value(),
                person.name(),
                person.email(),
                person.role(),
                person.login(),
                person.retired(),
                person.version());
    }

    static Person person(Row row) {
        return new Person(
                new PersonId(row.id("id")),
                row.text("name"),
                row.text("email"),
                row.one(Person.Role.class, "role"),
                row.text("login"),
                row.flag("retired"),
                row.integer("version"));
    }
}
