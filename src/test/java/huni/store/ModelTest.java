package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.store.check.StoreCheck;
import huni.store.write.StoreLedger;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps what the ledger in memory keeps, whatever is done, undone and done again. */
class ModelTest {

    private static final int OPERATIONS = 220;

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void boardsTotalsAndPlansAreTheSameAfterEveryOperation(int seed) {
        ModelWalk walk = new ModelWalk(fresh.database(), new StoreLedger(fresh.database()), seed);
        KeptHistory kept = KeptHistory.of(fresh.database(), walk.actual());
        walk.begin();
        for (int i = 0; i < OPERATIONS; i++) {
            String where = "seed " + seed + ", " + walk.step(i);
            walk.compare(where);
            kept.compare(walk.actual().now().day(), where);
        }
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }
}
