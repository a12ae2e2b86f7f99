package huni.domain.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {

    private static final Pipeline STANDARD = Pipeline.standard();
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey CLOSING = new StageKey("closing");

    @Test
    void anAddedOpenStageIsTheLastBeforeWonWithTheChanceOfTheOneBeforeIt() {
        Pipeline pipeline = STANDARD.withAdded(PipelineKey.FIRST, StageType.OPEN, "  Teklif verildi ");

        Stage added = pipeline.stage(new StageKey("teklif_verildi"));
        assertEquals(
                List.of(
                        "lead",
                        "decision_maker",
                        "appointment",
                        "presentation",
                        "closing",
                        "teklif_verildi",
                        "won",
                        "lost",
                        "parked"),
                keys(pipeline));
        assertEquals("Teklif verildi", added.name().orElseThrow());
        assertEquals(STANDARD.stage(CLOSING).probability(), added.probability());
        assertEquals(
                IntStream.range(0, 9).boxed().toList(),
                pipeline.stages().stream().map(Stage::position).toList());
    }

    @Test
    void aStageIsMovedAmongThoseOfItsTypeAndNeverBehindWon() {
        assertEquals(
                List.of("closing", "lead", "decision_maker", "appointment", "presentation", "won", "lost", "parked"),
                keys(STANDARD.withMoved(CLOSING, 0)));
        assertEquals(
                List.of("decision_maker", "appointment", "presentation", "closing", "lead", "won", "lost", "parked"),
                keys(STANDARD.withMoved(LEAD, 99)));
        assertEquals(
                List.of("decision_maker", "appointment", "lead", "presentation", "closing", "won", "lost", "parked"),
                keys(STANDARD.withMoved(LEAD, 2)));
    }

    @Test
    void wonLostAndTheLastOpenStageCannotBeRetired() {
        Pipeline one = STANDARD;
        for (String key : List.of("decision_maker", "appointment", "presentation", "closing")) {
            one = one.with(one.stage(new StageKey(key)).withRetired(true));
        }

        assertEquals(
                List.of("parked"),
                one.shown().stream()
                        .filter(one::canRetire)
                        .map(s -> s.key().value())
                        .toList());
        assertEquals(6, STANDARD.shown().stream().filter(STANDARD::canRetire).count());
    }

    @Test
    void prospectsBeginInTheFirstStageThatIsNotRetired() {
        Pipeline pipeline = STANDARD.with(STANDARD.stage(LEAD).withRetired(true));

        assertEquals(new StageKey("decision_maker"), pipeline.first().key());
        assertEquals(new StageKey("decision_maker"), pipeline.furthest(List.of(new StageKey("lost"))));
        assertEquals(LEAD, pipeline.furthest(List.of(LEAD, new StageKey("parked"))));
    }

    @ParameterizedTest
    @CsvSource({
        "İlk Görüşme,      ilk_gorusme",
        "Lead,             lead_2",
        "Kapanış (2. tur), kapanis_2_tur",
        "商談,               stage"
    })
    void aKeyTellsTheNameAndIsNewForEver(String name, String key) {
        assertEquals(
                List.of(key),
                STANDARD.withAdded(PipelineKey.FIRST, StageType.OPEN, name).stages().stream()
                        .map(stage -> stage.key().value())
                        .filter(added -> !keys(STANDARD).contains(added))
                        .toList());
    }

    @Test
    void aNewStageIsNeverOneThatEndsASale() {
        assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.withAdded(PipelineKey.FIRST, StageType.WON, "Won again"));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withAdded(PipelineKey.FIRST, StageType.OPEN, " "));
    }

    private static List<String> keys(Pipeline pipeline) {
        return pipeline.stages().stream().map(stage -> stage.key().value()).toList();
    }
}
