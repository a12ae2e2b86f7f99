package huni.work.imports;

import huni.work.Refusal;

/** Takes an import back before anybody sees it, with what became of it or, in a dry run, would have become of it. */
record NotKept(ImportOutcome outcome) implements Refusal.OfImport {}
