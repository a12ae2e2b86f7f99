package huni.store.read;

import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/** A prospect, the day the query sorts it by, and its events as far as they are read. */
final class ProspectEvents {
    final UUID id;
    final LocalDate day;
    final List<StageEvent> events = new ArrayList<>();
    Optional<Money> worth = Optional.empty();
    String source = "";

    ProspectEvents(UUID id, LocalDate day) {
        this.id = id;
        this.day = day;
    }
}
