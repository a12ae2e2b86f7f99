package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.ProspectId;
import huni.domain.board.Card;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.history.HistoryQuery.Outcomes;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Certainty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilitiesTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey PRESENTATION = new StageKey("presentation");
    private static final StageKey CLOSING = new StageKey("closing");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");
    private static final StageKey PARKED = new StageKey("parked");
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Probabilities NO_HISTORY = Probabilities.of(PIPELINE, List.of());

    @ParameterizedTest
    @CsvSource({"0, 0, 0.500", "2, 5, 0.467", "0, 8, 0.278", "20, 40, 0.500"})
    void theVectorsOfTheDefinitions(long won, long closed, double expected) {
        Probabilities probabilities =
                Probabilities.of(PIPELINE, List.of(new Outcomes(PRESENTATION, won, closed - won)));

        assertEquals(expected, probabilities.of(PRESENTATION).doubleValue(), 0.0005);
    }

    @Test
    void whatEndedFurtherOnHasReachedTheStageAndWhatEndedBeforeHasNot() {
        Probabilities probabilities = Probabilities.of(
                PIPELINE,
                List.of(new Outcomes(LEAD, 0, 80), new Outcomes(PRESENTATION, 0, 6), new Outcomes(CLOSING, 9, 3)));

        assertEquals((9 + 0.5) / 108, probabilities.of(LEAD).doubleValue(), 1e-12);
        assertEquals((9 + 5.0) / 28, probabilities.of(PRESENTATION).doubleValue(), 1e-12);
        assertEquals((9 + 7.5) / 22, probabilities.of(CLOSING).doubleValue(), 1e-12);
    }

    @Test
    void wonIsCertainAndLostAndParkedCountForNothing() {
        assertEquals(
                List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO),
                List.of(NO_HISTORY.of(WON), NO_HISTORY.of(LOST), NO_HISTORY.of(PARKED)));
        Holding lost = new Holding(LOST, TRY, 3, amount("9000"), amount("9000"), amount("4500"));
        assertEquals(lira("0"), NO_HISTORY.expected(lost));
    }

    @Test
    void aManualChanceIsUsedAndMarkedAndTheComputedOneStays() {
        Chance chance = NO_HISTORY.of(CLOSING, Optional.of(amount("0.9")));

        assertEquals(new Chance(amount("0.9"), NO_HISTORY.of(CLOSING), true), chance);
        assertEquals(0, NO_HISTORY.of(CLOSING).compareTo(amount("0.75")));
    }

    @Test
    void aManualChanceCountsInOpenStagesOnly() {
        assertEquals(
                new Chance(BigDecimal.ZERO, BigDecimal.ZERO, false), NO_HISTORY.of(LOST, Optional.of(amount("0.9"))));
        assertEquals(new Chance(BigDecimal.ONE, BigDecimal.ONE, false), NO_HISTORY.of(WON, Optional.of(amount("0.1"))));
    }

    @Test
    void aStageWithoutAProbabilityIsNotLost() {
        Stage quiet = new Stage(
                new StageKey("quiet"),
                StageType.OPEN,
                Gate.NONE,
                Optional.empty(),
                0,
                BigDecimal.ZERO,
                7,
                Optional.empty(),
                false,
                1);
        Stage won = PIPELINE.stage(WON);
        Probabilities probabilities =
                Probabilities.of(new Pipeline(List.of(quiet, won)), List.of(new Outcomes(quiet.key(), 5, 5)));

        assertEquals(0.25, probabilities.of(quiet.key()).doubleValue(), 1e-12);
    }

    @Test
    void theExpectedValueOfAColumnIsTheSumOfItsCards() {
        Card plain = card(CLOSING, "60000", Optional.empty());
        Card sure = card(CLOSING, "40000", Optional.of(amount("0.95")));
        Holding column = new Holding(CLOSING, TRY, 3, amount("100000"), amount("40000"), amount("38000"));

        assertEquals(Optional.of(lira("45000")), NO_HISTORY.expected(plain));
        assertEquals(Optional.of(lira("38000")), NO_HISTORY.expected(sure));
        assertEquals(lira("83000"), NO_HISTORY.expected(column));
    }

    @Test
    void aCardWithoutAValueExpectsNothing() {
        Card card = new Card(
                new ProspectId(new UUID(0, 1)),
                "Ege Tekstil",
                "",
                Optional.empty(),
                Optional.empty(),
                LEAD,
                LocalDate.EPOCH,
                false,
                Optional.empty(),
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty(),
                Certainty.NOT_ASKED,
                Certainty.NOT_ASKED,
                Certainty.NOT_ASKED,
                Set.of(),
                Optional.empty(),
                0);

        assertEquals(Optional.empty(), NO_HISTORY.expected(card));
    }

    @Test
    void aStageThatIsNotOfThePipelineIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NO_HISTORY.of(new StageKey("elsewhere")));
    }

    private static Card card(StageKey stage, String worth, Optional<BigDecimal> manual) {
        return new Card(
                new ProspectId(new UUID(0, 1)),
                "Pera Otelcilik",
                "Zeynep Öz",
                Optional.of(lira(worth)),
                manual,
                stage,
                LocalDate.EPOCH,
                false,
                Optional.empty(),
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty(),
                Certainty.CONFIRMED,
                Certainty.CONFIRMED,
                Certainty.CONFIRMED,
                Set.of(),
                Optional.empty(),
                0);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static Money lira(String amount) {
        return Money.of(TRY, new BigDecimal(amount));
    }
}
