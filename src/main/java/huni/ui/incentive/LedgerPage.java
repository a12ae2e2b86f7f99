package huni.ui.incentive;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import java.util.List;

/** What the ledger shows. */
record LedgerPage(List<CountRow> counts, List<GivenRow> rows, String costs) {

    /** A kind with its numbers, in the order of the heads. */
    record CountRow(String kind, List<CountCell> numbers) {}

    /** A number that leads to the prospects behind it. */
    record CountCell(String words, String title, ListScope scope, boolean empty) {}

    /** Something given, in a line. */
    record GivenRow(
            ProspectId prospect, String company, String stage, String what, String when, String result, String next) {}
}
