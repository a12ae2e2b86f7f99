package huni.ui.prospect;

import huni.domain.Folding;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often somebody is heard of, as it is written: {@code 3 months}, {@code 2 hafta}; the first letter of the unit is enough. */
final class RhythmFormat {

    private static final int MOST = 60;
    private static final Pattern WRITTEN = Pattern.compile("(?:every )?(\\d{1,2})?\\s*([wham])\\p{L}*(?: bir)?");

    private final Texts texts;

    RhythmFormat(Texts texts) {
        this.texts = texts;
    }

    FieldFormat<Optional<Rhythm>> format() {
        return FieldFormat.optional(this::write, RhythmFormat::read, texts.text("prospect.rhythm.invalid"));
    }

    private String write(Rhythm rhythm) {
        return texts.text(
                rhythm.unit() == Unit.WEEKS ? "prospect.rhythm.weeks" : "prospect.rhythm.months", rhythm.every());
    }

    private static Optional<Rhythm> read(String typed) {
        Matcher written = WRITTEN.matcher(Folding.fold(typed).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int every = Optional.ofNullable(written.group(1)).map(Integer::parseInt).orElse(1);
        Unit unit = "wh".contains(written.group(2)) ? Unit.WEEKS : Unit.MONTHS;
        return every < 1 || every > MOST ? Optional.empty() : Optional.of(new Rhythm(every, unit));
    }
}
