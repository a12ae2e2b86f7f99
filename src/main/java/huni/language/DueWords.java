package huni.language;

import huni.domain.activity.Due;

/** Says when something is planned. */
public final class DueWords {

    private DueWords() {}

    /** {@code Tomorrow 14:30}, or {@code Tomorrow} if no time was agreed. */
    public static String of(Formats formats, Due due) {
        return due.time()
                .map(time -> formats.relativeDay(due.day().atTime(time)))
                .orElseGet(() -> formats.relativeDay(due.day()));
    }

    /** The same inside a sentence: {@code tomorrow 14:30}. */
    public static String inside(Formats formats, Due due) {
        return due.time()
                .map(time -> DayInSentence.of(formats, due.day().atTime(time)))
                .orElseGet(() -> DayInSentence.of(formats, due.day()));
    }
}
