package huni.work.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** How many prospects each day of the past brings: none at weekends, fewer in summer and in the last two weeks. */
final class SampleCalendar {

    private static final int LAST_WEEKS = 14;

    private final LocalDate today;
    private final double[] sums;

    SampleCalendar(LocalDate today, int days) {
        this.today = today;
        this.sums = new double[days];
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += weight(days - i, days);
            sums[i] = sum;
        }
    }

    private double weight(int daysAgo, int days) {
        LocalDate day = today.minusDays(daysAgo);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return 0;
        }
        double grown = 1.15 - 0.3 * daysAgo / days;
        boolean summer = day.getMonthValue() == 7 || day.getMonthValue() == 8;
        return grown * (summer ? 0.7 : 1) * (daysAgo <= LAST_WEEKS ? 0.4 : 1);
    }

    /** The day by which that part of all prospects has been created; before today. */
    LocalDate day(double part) {
        int found = Arrays.binarySearch(sums, part * sums[sums.length - 1]);
        int index = Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
        return today.minusDays(sums.length - index);
    }

    boolean isThisMonth(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(today));
    }
}
