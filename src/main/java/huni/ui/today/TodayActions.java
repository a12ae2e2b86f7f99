package huni.ui.today;

import huni.domain.ProspectId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the screen leads.
 *
 * @param open opens a prospect beside it
 * @param call begins a call; empty where none can be begun
 */
public record TodayActions(Consumer<ProspectId> open, Optional<Consumer<ProspectId>> call) {}
