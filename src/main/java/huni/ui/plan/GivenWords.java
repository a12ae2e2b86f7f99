package huni.ui.plan;

import huni.domain.activity.Incentive;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is given. */
public final class GivenWords {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    public GivenWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    /** All that is known of it: {@code trial · until 30 Nov · ₺500}. */
    public String whole(Incentive given) {
        return join(Stream.of(Optional.of(words.incentive(given.kind())), until(given), cost(given)));
    }

    /** The last day and the cost, as far as they are known. */
    public String terms(Incentive given) {
        return join(Stream.of(until(given), cost(given)));
    }

    private static String join(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** What it is called at the beginning of a line. */
    public String title(Incentive.Kind kind) {
        Locale locale = texts.locale();
        String name = words.incentive(kind);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private Optional<String> until(Incentive given) {
        return given.ends()
                .map(day -> texts.text(
                        day.isBefore(formats.today()) ? "plan.given.ended" : "plan.given.until", formats.day(day)));
    }

    private Optional<String> cost(Incentive given) {
        return given.cost().map(formats::money);
    }
}
