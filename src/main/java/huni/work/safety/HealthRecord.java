package huni.work.safety;

import java.util.Optional;

/** Keeps what was found last beside the store; any thread may ask. */
public interface HealthRecord {

    Optional<StoreHealth> health();

    void keep(StoreHealth health);

    Optional<Rehearsal> rehearsal();

    void keep(Rehearsal rehearsal);

    /** What the store lacks of what was saved, until a person has seen it or a backup was restored. */
    Optional<Lack> lack();

    /** A person has seen what it lacks, and goes on with what is there. */
    void lackSeen();

    /** Whether older backups may be displaced by newer ones: not while the newer ones may hold less, or what is wrong. */
    default boolean isTrusted() {
        return lack().isEmpty() && health().map(StoreHealth::isSound).orElse(true);
    }
}
