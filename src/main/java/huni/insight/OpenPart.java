package huni.insight;

import huni.domain.ProspectId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few open prospects, and what is noted of them to be summed. It changes only as long as nobody else holds it. */
final class OpenPart {

    private final Map<ProspectId, OpenProspect> byId;
    private volatile @Nullable OpenColumns columns;

    OpenPart(Map<ProspectId, OpenProspect> byId) {
        this.byId = byId;
    }

    Map<ProspectId, OpenProspect> byId() {
        return byId;
    }

    /** Noted once, however often the chances change; of another day or other stages noted anew. Only once it is held. */
    OpenColumns columns(Chances chances) {
        @Nullable OpenColumns known = columns;
        if (known == null || !known.isBy(chances)) {
            known = OpenColumns.of(byId.values(), chances);
            columns = known;
        }
        return known;
    }
}
