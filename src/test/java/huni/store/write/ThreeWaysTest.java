package huni.store.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.store.rows.ContactRows;
import huni.store.rows.ProspectRows;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreeWaysTest {

    private static final Row BEFORE = row(ProspectRows.TABLE)
            .with("company", "Kaya")
            .with("source", "fair")
            .with("currency", "TRY")
            .with("budget_likely", new BigDecimal("100.00"))
            .with("tags", "[\"new\",\"old\"]")
            .with("own_fields", "{\"size\":\"3\"}")
            .with("touched_at", Instant.parse("2026-11-23T09:00:00Z"));

    private static Row row(Table table) {
        return table.row(new Object[table.columns().size()]);
    }

    private static ThreeWays merged(Row mine, Row theirs) {
        return ThreeWays.of(Optional.of(BEFORE), mine, theirs, Set.of(), Set.of());
    }

    @Test
    void whatOnlyOneSideHasWrittenStands() {
        ThreeWays merged = merged(BEFORE.with("company", "Kaya Tekstil"), BEFORE.with("source", "friend"));

        assertEquals("Kaya Tekstil", merged.row().text("company"));
        assertEquals("friend", merged.row().text("source"));
        assertEquals(List.of(), merged.clashes());
    }

    @Test
    void ofTwoWritingsOfOneFieldTheirsStandsAndBothAreTold() {
        ThreeWays merged = merged(BEFORE.with("company", "A"), BEFORE.with("company", "B"));

        assertEquals("B", merged.row().text("company"));
        assertEquals(List.of(new ThreeWays.Clash("company", "A", "B")), merged.clashes());
    }

    @Test
    void theSameWrittenTwiceIsNoClash() {
        assertEquals(
                List.of(),
                merged(BEFORE.with("company", "A"), BEFORE.with("company", "A")).clashes());
    }

    @Test
    void mineStandsWhereItIsTaken() {
        ThreeWays merged = ThreeWays.of(
                Optional.of(BEFORE),
                BEFORE.with("company", "A"),
                BEFORE.with("company", "B").with("source", "friend"),
                Set.of("company"),
                Set.of());

        assertEquals("A", merged.row().text("company"));
        assertEquals("friend", merged.row().text("source"));
    }

    @Test
    void anAmountAndItsCurrencyAreOneField() {
        ThreeWays merged =
                merged(BEFORE.with("budget_likely", new BigDecimal("200.00")), BEFORE.with("currency", "EUR"));

        assertEquals("EUR", merged.row().text("currency"));
        assertEquals(new BigDecimal("100.00"), merged.row().amount("budget_likely"));
        assertEquals(List.of(new ThreeWays.Clash("budget", "TRY · 200.00", "EUR · 100.00")), merged.clashes());
    }

    @Test
    void tagsAndOwnFieldsAreUnited() {
        ThreeWays merged = merged(
                BEFORE.with("tags", "[\"new\",\"mine\"]").with("own_fields", "{\"city\":\"İzmir\",\"size\":\"3\"}"),
                BEFORE.with("tags", "[\"new\",\"old\",\"theirs\"]").with("own_fields", "{\"size\":\"4\"}"));

        assertEquals("[\"new\",\"theirs\",\"mine\"]", merged.row().text("tags"));
        assertEquals("{\"city\":\"İzmir\",\"size\":\"4\"}", merged.row().text("own_fields"));
        assertEquals(List.of(), merged.clashes());
    }

    @Test
    void oneOwnFieldWrittenOtherwiseByBothIsAClash() {
        ThreeWays merged =
                merged(BEFORE.with("own_fields", "{\"size\":\"5\"}"), BEFORE.with("own_fields", "{\"size\":\"4\"}"));

        assertEquals("{\"size\":\"4\"}", merged.row().text("own_fields"));
        assertEquals(1, merged.clashes().size());
    }

    @Test
    void theLaterTouchStands() {
        Instant later = Instant.parse("2026-11-24T09:00:00Z");
        Row theirs = BEFORE.with("touched_at", Instant.parse("2026-11-23T10:00:00Z"));

        assertEquals(
                later, merged(BEFORE.with("touched_at", later), theirs).row().instant("touched_at"));
        assertEquals(
                later, merged(theirs, BEFORE.with("touched_at", later)).row().instant("touched_at"));
    }

    @Test
    void whatCameOnBothSidesClashesWhereItDiffers() {
        Row mine = row(ContactRows.TABLE).with("name", "Ayşe").with("title", "owner");
        ThreeWays merged = ThreeWays.of(Optional.empty(), mine, mine.with("name", "Fatma"), Set.of(), Set.of());

        assertEquals(List.of(new ThreeWays.Clash("name", "Ayşe", "Fatma")), merged.clashes());
    }
}
