package huni.architecture.planted.store.sql;

import huni.architecture.planted.store.rows.Lines;

/** Plain SQL that knows a record. */
public record Statements(Lines above) {}
