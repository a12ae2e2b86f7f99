package huni.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a checklist asks, and what the standard ones hold. */
class ChecklistTest {

    private static final Checklist FIRST = Checklist.standard();

    @Test
    void whatIsRetiredIsAskedNoMore() {
        Checklist without = new Checklist(
                FIRST.heading(),
                FIRST.items().stream()
                        .map(item -> item.withRetired(item.fact() == Fact.BUDGET))
                        .toList());

        assertEquals(FIRST.asked().size() - 1, without.asked().size());
        assertTrue(without.asked().stream().noneMatch(item -> item.fact() == Fact.BUDGET));
    }

    @Test
    void eachStandardChecklistIsShortOpensInItsStagesAndAsksForTheFacts() {
        Set<String> keys = new HashSet<>();
        for (Checklist checklist : StandardChecklists.ALL) {
            assertTrue(checklist.items().size() <= 7, checklist.key());
            assertTrue(checklist.heading().outcomes().size() <= 5, checklist.key());
            for (ChecklistItem item : checklist.items()) {
                assertTrue(keys.add(item.key()), item.key());
                assertTrue(item.quickAnswers().size() <= 7, item.key());
            }
            for (StageKey stage : checklist.heading().opensIn()) {
                assertTrue(Pipeline.standard().find(stage).isPresent(), stage.value());
            }
            assertEquals(Fact.NEXT_STEP, checklist.items().getLast().fact());
        }
        Set<StageKey> open = new HashSet<>();
        StandardChecklists.ALL.forEach(
                checklist -> open.addAll(checklist.heading().opensIn()));
        assertEquals(5, open.size());
    }
}
