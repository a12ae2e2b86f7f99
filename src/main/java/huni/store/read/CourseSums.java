package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** What prospects in memory come to. */
final class CourseSums {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private CourseSums() {}

    /**
     * Where they stood at the end of a day.
     *
     * @param currency that of the workspace, with which those without a value count
     */
    static List<Holding> holdings(Collection<KeptCourse> known, LocalDate day, CurrencyUnit currency) {
        Holdings holdings = new Holdings(currency);
        known.forEach(course -> course.stageOn(day)
                .ifPresent(stood -> holdings.add(new Holding(
                        stood,
                        course.row().course().worth().isPresent() ? course.row().currency() : currency,
                        1,
                        worth(course)))));
        return holdings.all();
    }

    /** Why they were closed, each reason and currency once for each stage of that outcome. */
    static List<ClosedFor> closedFor(Collection<KeptCourse> known, Pipeline pipeline, StageType outcome, DaySpan days) {
        Set<StageKey> stages = new HashSet<>();
        pipeline.stages().stream().filter(stage -> stage.type() == outcome).forEach(stage -> stages.add(stage.key()));
        Map<Closing, ClosedFor> sums = new LinkedHashMap<>();
        for (KeptCourse course : known) {
            ReadCourse row = course.row();
            if (stages.contains(row.stage())
                    && row.closedOn().filter(days::contains).isPresent()) {
                sums.merge(
                        new Closing(row.stage(), row.reason(), row.currency()),
                        new ClosedFor(row.reason(), row.currency(), 1, worth(course)),
                        CourseSums::together);
            }
        }
        return List.copyOf(sums.values());
    }

    private record Closing(StageKey stage, String reason, CurrencyUnit currency) {}

    private static ClosedFor together(ClosedFor one, ClosedFor other) {
        return new ClosedFor(
                one.reason(),
                one.currency(),
                one.count() + other.count(),
                one.worth().add(other.worth()));
    }

    private static BigDecimal worth(KeptCourse course) {
        return course.row().course().worth().map(money -> money.getAmount()).orElse(NOTHING);
    }
}
