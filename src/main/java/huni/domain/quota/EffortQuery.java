package huni.domain.quota;

import java.time.Instant;
import java.util.List;

/** What the work that a quota takes is counted from. Removed prospects are in none of it. */
@FunctionalInterface
public interface EffortQuery {

    /** The calls that were made from that instant on, those that reached nobody included, in any order. */
    List<PastCall> calls(Instant from);
}
