package huni.ui.contact;

import huni.domain.prospect.Consent;
import huni.language.DomainWords;
import huni.language.Formats;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody told about being addressed, in a line. */
public record ConsentWords(DomainWords words, Formats formats) {

    /** The answer, its day and how it is known; empty if nothing was told. */
    public String line(Optional<? extends Record> told) {
        return told.filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .map(this::line)
                .orElse("");
    }

    private String line(Consent told) {
        return Stream.of(words.consent(told.state()), formats.day(told.since()), told.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
