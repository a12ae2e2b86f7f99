package huni.work.imports;

import huni.domain.Moment;
import huni.domain.People;
import huni.domain.pipeline.Pipeline;
import huni.work.FakeIdentities;
import huni.work.FakeLedger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** What tests say of rows: the technical names. */
public final class PlainWords {

    public static final RejectionWords REJECTED =
            new RejectionWords("Row", "Reason", reason -> reason.kind().name());

    public static final MatchWords MATCHED =
            new MatchWords(List.of("Row", "Company", "Prospect", "By", "Fate"), FoundBy::name, Enum::name);

    private PlainWords() {}

    /** A store without prospects, in lira. */
    public static Imports.Target emptyStore() {
        return new Imports.Target(
                new FakeIdentities(new FakeLedger()),
                Pipeline.standard(),
                CurrencyUnit.of("TRY"),
                new Moment(Instant.parse("2026-03-04T09:00:00Z"), ZoneOffset.UTC),
                People.ALONE);
    }
}
