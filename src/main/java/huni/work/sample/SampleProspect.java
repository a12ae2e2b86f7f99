package huni.work.sample;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A prospect as it shall be in the store.
 *
 * @param way the stages it entered, in order of time; never empty, and none twice in a row
 * @param closingReason key of why it was won or lost, if that is told; only for a closed one
 * @param happened what was done with it, in order of time
 */
record SampleProspect(
        String company,
        List<SampleContact> people,
        List<Stop> way,
        Facts facts,
        Optional<String> closingReason,
        String source,
        List<Happening> happened,
        Optional<Plan> plan,
        List<Purchase> purchases) {

    SampleProspect {
        List<Stop> entered = new ArrayList<>();
        for (Stop stop : way) {
            if (entered.isEmpty() || !entered.getLast().stage().equals(stop.stage())) {
                entered.add(stop);
            }
        }
        way = List.copyOf(entered);
    }

    SampleProspect withPlan(Optional<Plan> next) {
        return new SampleProspect(company, people, way, facts, closingReason, source, happened, next, purchases);
    }

    /** @param role the first one's is told with the authority */
    record SampleContact(String name, String title, String phone, String email, Authority.Role role) {}

    record Stop(StageKey stage, LocalDate day, LocalTime time) {}

    record Facts(Budget budget, Urgency urgency, Authority authority, Optional<BigDecimal> manual) {}

    record Happening(
            ActivityKind kind,
            LocalDate day,
            LocalTime time,
            String subject,
            String body,
            Optional<Incentive> incentive) {

        static Happening of(ActivityKind kind, LocalDate day, LocalTime time, String subject, String body) {
            return new Happening(kind, day, time, subject, body, Optional.empty());
        }
    }

    record Plan(ActivityKind kind, String subject, Due due) {}

    record Purchase(String what, int boughtIn, Money paid) {}
}
