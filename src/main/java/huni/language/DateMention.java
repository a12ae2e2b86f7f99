package huni.language;

import huni.domain.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds words that are about when, in either language, whether or not they can be read: half a date is no date. */
final class DateMention {

    private static final Pattern NUMBERS = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?[.,]?|\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}[:.]\\d{2}");
    private static final Pattern WORDS =
            Pattern.compile("(?:bugun|yarin|dun|obur|ertesi|gelecek|onumuzdeki|hafta|haftasonu"
                    + "|ay|aybasi|yilbasi|sabah|ogle|ogleden|ogleyin|aksam|gece|gun|sonra|bayram"
                    + "|today|tomorrow|yesterday|next|week|weekend|month|morning|noon|afternoon|evening|tonight|day|days|later"
                    + "|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik"
                    + "|january|february|march|april|june|july|august|september|october|november|december)"
                    + "(?:[ae]|[iu]|[iu]n|[dt][ae]|[dt][ae]n|y[ae]|s[iu]|s[iu]nda|s[iu]nde|ler|lar|s)?[.,]?");

    private DateMention() {}

    /** The first such word as it was typed. */
    static Optional<String> first(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> isMention(Folding.fold(word).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isMention(String folded) {
        String beforeApostrophe = folded.split("['’‘`´]", 2)[0];
        return WORDS.matcher(beforeApostrophe).matches()
                || NUMBERS.matcher(folded).matches();
    }
}
