package huni.app;

import huni.work.safety.Relocation;
import java.nio.file.Path;
import java.util.Optional;

/** That of a window which is only drawn: it is offered, and nothing is moved. */
record NoRelocation() implements Relocation {

    @Override
    public Optional<Path> proposed() {
        return Optional.empty();
    }

    @Override
    public Path in(Path chosen) {
        return chosen;
    }

    @Override
    public Optional<String> refusal(Path to) {
        return Optional.empty();
    }

    @Override
    public void begin(Path to) {
        // Nothing lies there.
    }

    @Override
    public void stay() {
        // Nobody is led anywhere.
    }
}
