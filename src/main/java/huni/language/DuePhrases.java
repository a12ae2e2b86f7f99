package huni.language;

import static huni.language.PhraseWords.NUMBER;

import huni.domain.Folding;
import huni.domain.activity.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads when something is planned, in words of both languages, and what stands beside it. Plans look forward only. */
final class DuePhrases {

    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´]");
    private static final Pattern HOURS = Pattern.compile("(?:(?:in |\\+ ?)?(" + NUMBER
            + "|yarim|half an)( bucuk)? ?(saat|sa|hour|hr|h|dakika|dk|minute|min)s?(?:'?y?[ea])?"
            + "(?: (?:sonra(?:ya)?|icinde|from now|later))?)(?= |$|,)");
    private static final Pattern SAID_LATER =
            Pattern.compile("^in |^\\+|(?:sonra(?:ya)?|icinde|from now|later)$|(?:saat|dakika|dk)'?y?[ea]$");

    /** No day and time together need more words; a whole letter may stand in the same line. */
    private static final int MOST_WORDS = 16;

    private final DayPhrases days;
    private final TimePhrases times = new TimePhrases();

    DuePhrases(boolean monthFirst) {
        this.days = new DayPhrases(monthFirst);
    }

    /** What so many words mean; nothing if it is past or does not exist. */
    private record Begun(List<Due> dues, int words) {}

    /**
     * What a line with a day or a time at its beginning or at its end can mean; more than one where it can be read in two
     * ways, none where nothing of it is a day or a time from now on.
     */
    List<DuePhrase> read(String line, LocalDateTime now) {
        List<String> words = Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<Begun> first = begun(words.subList(0, Math.min(MOST_WORDS, words.size())), now);
        if (first.isPresent()) {
            return phrases(first.get(), words.subList(first.get().words(), words.size()));
        }
        for (int start = Math.max(1, words.size() - MOST_WORDS); start < words.size(); start++) {
            Optional<Begun> last = begun(words.subList(start, words.size()), now);
            if (last.isPresent() && start + last.get().words() == words.size()) {
                return phrases(last.get(), words.subList(0, start));
            }
        }
        return List.of();
    }

    private static List<DuePhrase> phrases(Begun begun, List<String> rest) {
        return begun.dues().stream()
                .map(due -> new DuePhrase(due, String.join(" ", rest)))
                .toList();
    }

    private Optional<Begun> begun(List<String> words, LocalDateTime now) {
        List<String> folded = words.stream()
                .map(word -> APOSTROPHES.matcher(Folding.fold(word)).replaceAll("'"))
                .toList();
        String phrase = String.join(" ", folded);
        Matcher hours = HOURS.matcher(phrase);
        if (hours.lookingAt() && SAID_LATER.matcher(hours.group()).find()) {
            return Optional.of(new Begun(List.of(after(hours, now)), count(phrase, hours.end())));
        }
        Optional<DayPhrases.Found> day = days.find(phrase, 0, now.toLocalDate());
        boolean isDay = day.map(found -> !found.days().isEmpty()).orElse(false);
        Optional<TimePhrases.Found> time =
                times.find(phrase, isDay ? next(phrase, day.orElseThrow().end()) : 0, isDay);
        if (!isDay && time.isPresent()) {
            day = days.find(phrase, next(phrase, time.get().end()), now.toLocalDate());
        }
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.max(
                day.map(DayPhrases.Found::end).orElse(0),
                time.map(TimePhrases.Found::end).orElse(0));
        boolean ofNoDay = day.isPresent() && day.get().days().isEmpty();
        List<Due> dues = ofNoDay
                ? List.of()
                : dues(
                        day.map(DayPhrases.Found::days).orElse(List.of()),
                        time.map(TimePhrases.Found::times).orElse(List.of()),
                        now);
        return Optional.of(new Begun(dues, count(phrase, end)));
    }

    private static int next(String phrase, int end) {
        int next = end;
        while (next < phrase.length() && " ,".indexOf(phrase.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static int count(String phrase, int end) {
        return (int) phrase.substring(0, end)
                        .chars()
                        .filter(letter -> letter == ' ')
                        .count()
                + 1;
    }

    private static Due after(Matcher hours, LocalDateTime now) {
        String count = hours.group(1);
        boolean ofHours = "saat sa hour hr h".contains(hours.group(3));
        boolean half = count.equals("yarim") || count.equals("half an");
        int more = hours.group(2) == null ? 0 : 30;
        long minutes = half ? 30 : PhraseWords.number(count) * (ofHours ? 60L : 1L) + (ofHours ? more : 0);
        LocalDateTime at = now.truncatedTo(ChronoUnit.MINUTES).plusMinutes(minutes);
        return new Due(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }

    private static List<Due> dues(List<LocalDate> days, List<LocalTime> times, LocalDateTime now) {
        List<Due> dues = new ArrayList<>();
        if (times.isEmpty()) {
            days.forEach(day -> dues.add(Due.on(day)));
        }
        for (LocalTime time : times) {
            Stream<LocalDate> of = days.isEmpty()
                    ? Stream.of(now.toLocalDate().plusDays(time.isAfter(now.toLocalTime()) ? 0 : 1))
                    : days.stream();
            of.filter(day -> !day.atTime(time).isBefore(now.truncatedTo(ChronoUnit.MINUTES)))
                    .forEach(day -> dues.add(new Due(day, Optional.of(time))));
        }
        return dues;
    }
}
