package huni.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts, numbers, days and times as the person writes them, and back. Immutable, for any thread.
 *
 * <p>An amount and its sign are kept together by a no-break space (U+00A0); {@link #parseMoney} takes it as a space.
 */
public final class Formats {

    private static final Map<String, String> SIGNS = Map.of("TRY", "₺", "EUR", "€", "USD", "$", "GBP", "£");
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Texts texts;
    private final Locale locale;
    private final Clock clock;
    private final CurrencyUnit currency;
    private final boolean turkish;
    private final AmountReader amounts;
    private final DayReader days;
    private final DuePhrases dues;
    private final Map<String, DateTimeFormatter> patterns = new ConcurrentHashMap<>();

    /**
     * The ways of writing in the language of the texts.
     *
     * @param clock says what today is, and in which zone instants are shown
     * @param currency the currency of an amount that names none
     */
    public Formats(Texts texts, Clock clock, CurrencyUnit currency) {
        this.texts = texts;
        this.locale = texts.locale();
        this.clock = clock;
        this.currency = currency;
        this.turkish = locale.getLanguage().equals("tr");
        this.amounts = new AmountReader(turkish, currency);
        this.days = new DayReader(texts, clock);
        this.dues = new DuePhrases(texts.locale().getCountry().equals("US"));
    }

    /** The language, with its country. */
    public Locale locale() {
        return locale;
    }

    /** The zone in which instants are shown. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The currency of an amount that names none. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Today, in the zone of these formats. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This moment, in the zone of these formats. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** {@code 1.234.567 ₺} or {@code ₺1,234,567}; the fraction only if there is one. */
    public String money(Money amount) {
        BigDecimal value = amount.getAmount();
        String sign = SIGNS.getOrDefault(
                amount.getCurrencyUnit().getCode(), amount.getCurrencyUnit().getCode());
        String digits = digits(value.abs(), isWhole(value) ? 0 : value.scale());
        String minus = value.signum() < 0 ? "-" : "";
        if (turkish) {
            return minus + digits + NO_BREAK_SPACE + sign;
        }
        return minus + sign + (sign.length() > 1 ? NO_BREAK_SPACE : "") + digits;
    }

    /** As {@link #money(Money)}, in the currency of these formats; more decimals than it has are rounded. */
    public String money(BigDecimal amount) {
        return money(Money.of(currency, amount, RoundingMode.HALF_UP));
    }

    /**
     * As {@link #money(Money)}, for sums that are compared: in whole units, unless the largest of them is below 100, so
     * that fractions never stand beside whole units.
     */
    public String sum(Money amount, Money largest) {
        boolean small = largest.getAmount().abs().compareTo(SMALL) < 0;
        return money(small ? amount : amount.rounded(0, RoundingMode.HALF_UP));
    }

    /** {@code ≈ 20.600 ₺}: an amount that is not certain, in whole units. */
    public String roughly(Money amount) {
        return "≈" + NO_BREAK_SPACE + money(amount.rounded(0, RoundingMode.HALF_UP));
    }

    /** As {@link #roughly(Money)}, in the currency of these formats. */
    public String roughly(BigDecimal amount) {
        return roughly(Money.of(currency, amount, RoundingMode.HALF_UP));
    }

    /** {@code 1.234} or {@code 1,234}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 5,2} or {@code 5.2}: with exactly so many decimals, rounded half up. */
    public String number(BigDecimal number, int decimals) {
        return digits(number, decimals);
    }

    /** {@code %27} or {@code 27%}, rounded half up to whole percents. */
    public String percent(double share) {
        String digits = digits(BigDecimal.valueOf(share).movePointRight(2), 0);
        return turkish ? "%" + digits : digits + "%";
    }

    /** {@code 28 Kas}, or {@code 15 Oca 2027} if it is not in this year. */
    public String day(LocalDate day) {
        return write(day, thisYear(day) ? "d MMM" : "d MMM yyyy");
    }

    /** {@code 25 Kas Çar} or {@code Wed 25 Nov}; with the year if it is not this one. */
    public String weekday(LocalDate day) {
        String year = thisYear(day) ? "" : " yyyy";
        return write(day, turkish ? "d MMM" + year + " EEE" : "EEE d MMM" + year);
    }

    /** {@code 23 Kasım Pazartesi} or {@code Monday 23 November}; with the year if it is not this one. */
    public String longDay(LocalDate day) {
        String year = thisYear(day) ? "" : " yyyy";
        return write(day, turkish ? "d MMMM" + year + " EEEE" : "EEEE d MMMM" + year);
    }

    /** {@code Kasım}, or {@code Kasım 2027} if it is not in this year. */
    public String month(YearMonth month) {
        return write(month.atDay(1), thisYear(month.atDay(1)) ? "LLLL" : "LLLL yyyy");
    }

    /** {@code Bugün}, {@code Yarın}, {@code Dün}, else as {@link #weekday}. */
    public String relativeDay(LocalDate day) {
        LocalDate today = today();
        if (day.equals(today)) {
            return texts.text("day.today");
        }
        if (day.equals(today.plusDays(1))) {
            return texts.text("day.tomorrow");
        }
        return day.equals(today.minusDays(1)) ? texts.text("day.yesterday") : weekday(day);
    }

    /** {@code Bugün 14:30}, {@code Yarın 09:30}, {@code 25 Kas Çar 10:00}. */
    public String relativeDay(LocalDateTime moment) {
        return texts.text("day.at", relativeDay(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** As {@link #relativeDay(LocalDateTime)}, in the zone of these formats. */
    public String relativeDay(Instant instant) {
        return relativeDay(LocalDateTime.ofInstant(instant, zone()));
    }

    /** {@code 14:30}, in both languages. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /** The day on which the instant is, in the zone of these formats. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** {@code 6 gün} or {@code 6 days}. */
    public String days(long days) {
        return texts.text("duration.days", days);
    }

    /** How long something takes or waits: {@code 12 dk}, {@code 3 sa}, from two days on {@code 2 gün}; rounded down. */
    public String duration(Duration duration) {
        if (duration.toHours() >= 48) {
            return days(duration.toDays());
        }
        return duration.toHours() >= 1
                ? texts.text("duration.hours", duration.toHours())
                : texts.text("duration.minutes", duration.toMinutes());
    }

    /** A running clock: {@code 04:12}, from an hour on {@code 1:04:12}. */
    public String clock(Duration duration) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() == 0 ? minutes : duration.toHours() + ":" + minutes;
    }

    /**
     * Reads an amount of zero or more: {@code 1.234,50}, {@code 85k}, {@code 85 bin}, {@code ₺85,000}, {@code 500 EUR}.
     * Three digits after a single separator are thousands in either language. Empty if it is no amount, is below zero,
     * has more decimals than the currency or more than 15 digits before them.
     */
    public Optional<Money> parseMoney(String typed) {
        return amounts.money(typed);
    }

    /** Reads two amounts between which another lies: {@code 30-40 bin}, {@code 30.000 – 40.000}; empty if it is none. */
    public Optional<MoneyRange> parseRange(String typed) {
        return amounts.range(typed);
    }

    /** Reads a number of zero or more in the same ways, without a currency; empty if it is none. */
    public Optional<BigDecimal> parseNumber(String typed) {
        return amounts.number(typed);
    }

    /**
     * Reads a day: {@code 2027-01-15}, {@code 15.01.2027}, {@code 15/1}, {@code 15 Oca}, {@code yarın}, {@code salı},
     * {@code +3}. Without a year it is the nearest such day, so that a day written by {@link #day} may come back as
     * another: do not read what was not typed. A weekday is the next one after today. What a plan may be told with, such
     * as {@code in 2 weeks}, is read as well. Empty if it is no day.
     */
    public Optional<LocalDate> parseDay(String typed) {
        return days.day(typed).or(() -> plannedDay(typed));
    }

    /**
     * Reads the day of something that is still to come: the next such day where no year is told. One that is past is
     * read only where its year is told. Empty if it is no day, or can be read in two ways.
     */
    public Optional<LocalDate> parseDayAhead(String typed) {
        return parseDue(typed).size() > 1 ? Optional.empty() : plannedDay(typed).or(() -> days.day(typed));
    }

    private Optional<LocalDate> plannedDay(String typed) {
        List<DuePhrase> read = parseDue(typed);
        return read.size() == 1
                        && read.getFirst().rest().isBlank()
                        && read.getFirst().due().time().isEmpty()
                ? Optional.of(read.getFirst().due().day())
                : Optional.empty();
    }

    /**
     * Reads when something is planned, in words of either language, at the beginning or the end of a line: {@code salı 10},
     * {@code 15’inde}, {@code in 2 weeks}, {@code ay sonu}, {@code öğleden sonra 3 buçuk}. Only from now on: a day without a
     * year is the next such day. Two readings where the words have two meanings; none where no word is about when, or
     * what they say is past.
     */
    public List<DuePhrase> parseDue(String line) {
        return dues.read(line, LocalDateTime.now(clock));
    }

    /** The first word of a line that is about when, in either language, even if it is not understood. */
    public Optional<String> timeWord(String line) {
        return DateMention.first(line);
    }

    /** Reads a time of day: {@code 14:30}, {@code 14.30}, {@code 9}; empty if it is none. */
    public Optional<LocalTime> parseTime(String typed) {
        return days.time(typed);
    }

    private String digits(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private String write(LocalDate day, String pattern) {
        return patterns.computeIfAbsent(pattern, letters -> DateTimeFormatter.ofPattern(letters, locale))
                .format(day);
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
