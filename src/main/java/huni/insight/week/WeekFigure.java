package huni.insight.week;

import huni.insight.Share;
import huni.insight.coach.Carried;
import huni.insight.coach.CoachEvidence;
import huni.insight.coach.FallenRate;
import huni.insight.coach.FewerNew;
import huni.insight.coach.FreshStock;
import huni.insight.coach.UnconfirmedAuthority;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.joda.money.Money;

/** What a figure of the report says. */
public sealed interface WeekFigure {

    /** How many parts of a one are told apart: six decimals. */
    int DECIMALS = 6;

    /** The one way in which it is written for other programs, and for its checksum; the same in every language. */
    String canonical();

    /** So many. */
    record Count(long number) implements WeekFigure {
        @Override
        public String canonical() {
            return Long.toString(number);
        }
    }

    /** So much money. */
    record Amount(Money money) implements WeekFigure {
        @Override
        public String canonical() {
            return money.getAmount().toPlainString() + " "
                    + money.getCurrencyUnit().getCode();
        }
    }

    /** So many sales, expected ones in parts. */
    record Sales(BigDecimal number) implements WeekFigure {
        @Override
        public String canonical() {
            return number.toPlainString();
        }
    }

    /** A part of a whole, from 0; a chance is at most 1. */
    record Part(double share) implements WeekFigure {
        @Override
        public String canonical() {
            return written(share);
        }
    }

    /** So many of so many. */
    record OutOf(Share share) implements WeekFigure {
        @Override
        public String canonical() {
            return written(share);
        }
    }

    /** What the coach speaks from: its counts, then what is usual, then how many weeks, as far as it has them. */
    record Evidence(CoachEvidence found) implements WeekFigure {
        @Override
        public String canonical() {
            return switch (found) {
                case FallenRate rate -> written(rate.recent()) + " " + written(rate.before()) + " " + rate.weeks();
                case FewerNew flow -> flow.found() + " " + written(flow.usual()) + " " + flow.weeks();
                case FreshStock stock -> stock.now() + " " + written(stock.usual());
                case UnconfirmedAuthority booked -> written(booked.unconfirmed());
                case Carried carried -> written(carried.share()) + " " + carried.prospects();
            };
        }
    }

    /** Nobody knows. */
    record Unknown() implements WeekFigure {
        @Override
        public String canonical() {
            return "-";
        }
    }

    private static String written(Share share) {
        return share.part() + "/" + share.whole();
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** A count, or that nobody knows it. */
    static WeekFigure of(OptionalLong number) {
        return number.isPresent() ? new Count(number.getAsLong()) : new Unknown();
    }

    /** A part, or that nobody knows it. */
    static WeekFigure of(OptionalDouble share) {
        return share.isPresent() ? new Part(share.getAsDouble()) : new Unknown();
    }
}
