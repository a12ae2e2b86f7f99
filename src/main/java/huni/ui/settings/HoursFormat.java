package huni.ui.settings;

import huni.domain.worktime.TimeSpan;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a day as they are written in one field: {@code 09:00–12:30, 13:30–18:00}; a blank field is a free day. */
final class HoursFormat {

    private static final Pattern BETWEEN_SPANS = Pattern.compile("[,;]");
    private static final Pattern BETWEEN_TIMES = Pattern.compile("[-–—]");

    private final Texts texts;
    private final Formats formats;

    HoursFormat(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    FieldFormat<List<TimeSpan>> format() {
        return new FieldFormat<>(this::write, this::read, texts.text("settings.work.hours.invalid"));
    }

    private String write(List<TimeSpan> spans) {
        return spans.stream()
                .map(span -> formats.time(span.from()) + "–" + formats.time(span.until()))
                .collect(Collectors.joining(", "));
    }

    private Optional<List<TimeSpan>> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(List.of());
        }
        List<TimeSpan> spans = new ArrayList<>();
        for (String part : BETWEEN_SPANS.splitAsStream(typed).toList()) {
            Optional<TimeSpan> span = span(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        spans.sort(Comparator.comparing(TimeSpan::from));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(spans));
    }

    private Optional<TimeSpan> span(String typed) {
        List<LocalTime> times = BETWEEN_TIMES
                .splitAsStream(typed)
                .flatMap(time -> formats.parseTime(time).stream())
                .toList();
        return times.size() == 2 && times.getFirst().isBefore(times.getLast())
                ? Optional.of(new TimeSpan(times.getFirst(), times.getLast()))
                : Optional.empty();
    }
}
