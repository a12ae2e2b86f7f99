package huni.ui.gate;

import huni.domain.pipeline.ClosingReason;
import huni.domain.prospect.ClosingTerms;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how a sale was closed, in one line: the day, what it was worth and why it was won or lost. */
public final class ClosingWords {

    private final Texts texts;
    private final Formats formats;

    public ClosingWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * The line.
     *
     * @param day how the day is said
     * @param reasons all there are; a reason that is not among them is said by its key
     * @param note what was said at it; may be empty
     */
    public String line(String day, ClosingTerms terms, List<ClosingReason> reasons, String note) {
        return Stream.of(
                        day,
                        terms.worth().map(formats::money).orElse(""),
                        terms.reason().map(key -> reason(key, reasons)).orElse(""),
                        note.isBlank() ? "" : texts.text("gate.closing.words", note))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String reason(String key, List<ClosingReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .map(new DomainWords(texts)::closingReason)
                .orElse(key);
    }
}
