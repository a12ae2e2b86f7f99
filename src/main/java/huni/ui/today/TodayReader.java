package huni.ui.today;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.EvenSpread;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.Contact;
import huni.domain.today.TodayFacts;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayLadder;
import huni.work.activity.SpreadActivities;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the screen shows; off the screen's thread. */
public final class TodayReader {

    private final TodayQuery query;
    private final Supplier<Pipeline> pipelines;
    private final ConsentQuery consents;

    public TodayReader(TodayQuery query, Supplier<Pipeline> pipelines, ConsentQuery consents) {
        this.query = query;
        this.pipelines = pipelines;
        this.consents = consents;
    }

    /** @param sizes how many of each idle group are shown */
    TodayReading read(Moment now, WorkingTime work, Map<Idle, Integer> sizes) {
        Pipeline pipeline = pipelines.get();
        TodayFacts facts = query.facts(now, work.after(now.day()), TodayLadder.trials(now.day()));
        Map<Idle, List<Card>> pages = new EnumMap<>(Idle.class);
        sizes.forEach((group, size) -> pages.put(group, query.idle(group, size, now)));
        TodayLadder ladder = TodayLadder.of(facts, now, work, pipeline);
        return new TodayReading(now, ladder, pipeline, query.idle(now), pages, partners(ladder, pages));
    }

    private Map<Channel, Map<ProspectId, Optional<Contact>>> partners(TodayLadder ladder, Map<Idle, List<Card>> pages) {
        Set<ProspectId> named = Stream.concat(
                        ladder.rows().stream().map(TodayLadder.Row::card),
                        pages.values().stream().flatMap(List::stream))
                .map(Card::prospect)
                .collect(Collectors.toSet());
        Map<Channel, Map<ProspectId, Optional<Contact>>> partners = new EnumMap<>(Channel.class);
        for (Channel way : List.of(Channel.PHONE, Channel.EMAIL)) {
            partners.put(way, consents.partners(named, way));
        }
        return partners;
    }

    /** What spreads those steps over the next working days. */
    SpreadActivities spread(List<Activity> steps, Moment now, WorkingTime work) {
        EvenSpread spread = EvenSpread.of(steps.size(), now.day(), work);
        DaySpan days = spread.span();
        return new SpreadActivities(spread.over(steps, query.planned(days)));
    }
}
