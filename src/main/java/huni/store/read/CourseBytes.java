package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.DecisionDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Courses as bytes, a few dozen for each: small numbers take one byte, and a word is spelled once. What it reads it has
 * written; bytes from elsewhere throw whatever they lead to.
 */
final class CourseBytes {

    private static final StageHistory NO_EVENTS = new StageHistory(List.of());
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private CourseBytes() {}

    /** Writes courses one behind the other. */
    static final class Writer {

        private byte[] bytes = new byte[1 << 16];
        private int size;
        private final Map<String, Integer> words = new HashMap<>();

        void add(KeptCourse course) {
            ReadCourse row = course.row();
            Course told = row.course();
            id(told.prospect().value());
            day(told.createdOn());
            word(row.currency().getCode());
            number(told.worth().isPresent() ? 1 : 0);
            told.worth().ifPresent(worth -> number(worth.getAmountMinorLong()));
            word(told.manualProbability().map(BigDecimal::toPlainString).orElse(""));
            day(told.decisionBy());
            number(told.decisions().size());
            for (DecisionDate date : told.decisions()) {
                id(date.id());
                day(Optional.of(date.enteredOn()));
                day(date.decisionBy());
                number(date.version());
            }
            word(row.stage().value());
            day(Optional.of(row.since()));
            day(row.closedOn());
            word(row.reason());
            word(row.source());
            number(course.events());
            long before = 0;
            for (int i = 0; i < course.events(); i++) {
                number(course.day(i) - before);
                before = course.day(i);
                word(course.stage(i).value());
                number(course.mark(i));
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }

        private void id(UUID id) {
            whole(id.getMostSignificantBits());
            whole(id.getLeastSignificantBits());
        }

        private void whole(long number) {
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                put((byte) (number >> shift));
            }
        }

        private void day(Optional<LocalDate> day) {
            number(day.isPresent() ? 1 : 0);
            day.ifPresent(known -> number(known.toEpochDay()));
        }

        /** A word that was not written before follows its number. */
        private void word(String word) {
            int known = words.getOrDefault(word, words.size());
            number(known);
            if (known == words.size()) {
                words.put(word, known);
                byte[] spelled = word.getBytes(StandardCharsets.UTF_8);
                number(spelled.length);
                for (byte one : spelled) {
                    put(one);
                }
            }
        }

        private void number(long number) {
            long rest = number << 1 ^ number >> Long.SIZE - 1;
            while ((rest & -MORE) != 0) {
                put((byte) (rest | MORE));
                rest >>>= BITS;
            }
            put((byte) rest);
        }

        private void put(byte one) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, size * 2);
            }
            bytes[size++] = one;
        }
    }

    /** Reads what a writer wrote. */
    static final class Reader {

        private final byte[] bytes;
        private int place;
        private final List<String> words = new ArrayList<>();
        private final Map<String, StageKey> stages = new HashMap<>();
        private final Map<String, CurrencyUnit> currencies = new HashMap<>();
        private final Map<Long, Optional<LocalDate>> days = new HashMap<>();

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean isAtEnd() {
            return place == bytes.length;
        }

        KeptCourse next() {
            ProspectId prospect = new ProspectId(id());
            Optional<LocalDate> created = day();
            CurrencyUnit currency = currencies.computeIfAbsent(word(), CurrencyUnit::of);
            Optional<Money> worth = number() == 1 ? Optional.of(Money.ofMinor(currency, number())) : Optional.empty();
            String manual = word();
            Course course = new Course(
                    prospect,
                    created,
                    NO_EVENTS,
                    worth,
                    manual.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(manual)),
                    day(),
                    decisions(prospect));
            ReadCourse row = new ReadCourse(course, stage(), day().orElseThrow(), day(), word(), word(), currency);
            int events = small();
            int[] on = new int[events];
            StageKey[] to = new StageKey[events];
            byte[] marks = new byte[events];
            int before = 0;
            for (int i = 0; i < events; i++) {
                before += small();
                on[i] = before;
                to[i] = stage();
                marks[i] = (byte) small();
            }
            return new KeptCourse(row, on, to, marks);
        }

        private List<DecisionDate> decisions(ProspectId prospect) {
            int count = small();
            List<DecisionDate> dates = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                dates.add(new DecisionDate(id(), prospect, day().orElseThrow(), day(), number()));
            }
            return dates;
        }

        private UUID id() {
            return new UUID(whole(), whole());
        }

        private long whole() {
            long number = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                number = number << Byte.SIZE | bytes[place++] & 0xff;
            }
            return number;
        }

        private Optional<LocalDate> day() {
            return number() == 0
                    ? Optional.empty()
                    : days.computeIfAbsent(number(), day -> Optional.of(LocalDate.ofEpochDay(day)));
        }

        private StageKey stage() {
            return stages.computeIfAbsent(word(), StageKey::new);
        }

        private String word() {
            int number = small();
            if (number == words.size()) {
                int length = small();
                words.add(new String(bytes, place, length, StandardCharsets.UTF_8));
                place += length;
            }
            return words.get(number);
        }

        private int small() {
            return Math.toIntExact(number());
        }

        private long number() {
            long rest = 0;
            int shift = 0;
            byte one;
            do {
                one = bytes[place++];
                rest |= (long) (one & MORE - 1) << shift;
                shift += BITS;
            } while (one < 0);
            return rest >>> 1 ^ -(rest & 1);
        }
    }
}
