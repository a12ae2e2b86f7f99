package huni.work.safety;

import java.util.Optional;

/** Keeps what was found last beside the store; any thread may ask. */
public interface HealthRecord {

    Optional<StoreHealth> health();

    void keep(StoreHealth health);

    Optional<Rehearsal> rehearsal();

    void keep(Rehearsal rehearsal);
}
