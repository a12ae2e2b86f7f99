package huni.insight;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
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
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the day asks for; off the screen's thread. */
public final class TodayReader {

    private final TodayQuery query;
    private final Supplier<Pipeline> pipelines;
    private final ConsentQuery consents;

    public TodayReader(TodayQuery query, Supplier<Pipeline> pipelines, ConsentQuery consents) {
        this.query = query;
        this.pipelines = pipelines;
        this.consents = consents;
    }

    /** The same of the prospects that a person looks after; of everybody's where it is empty. */
    public TodayReader of(Optional<PersonId> owner) {
        return new TodayReader(query.of(owner), pipelines, consents);
    }

    /** @param sizes how many of each idle group are shown */
    public TodayReading read(Moment now, WorkingTime work, Map<Idle, Integer> sizes) {
        return read(query.facts(now, work.after(now.day()), TodayLadder.trials(now.day())), now, work, sizes);
    }

    private TodayReading read(TodayFacts facts, Moment now, WorkingTime work, Map<Idle, Integer> sizes) {
        Pipeline pipeline = pipelines.get();
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

    /**
     * The same, however many there are, but for the idle groups, of which only their number is read: those of them are
     * given by {@link #idle}.
     */
    public TodayReading whole(Moment now, WorkingTime work) {
        TodayFacts facts = query.facts(now, work.after(now.day()), TodayLadder.trials(now.day()), Integer.MAX_VALUE);
        return read(facts, now, work, Map.of());
    }

    /** All of an idle group, so many at a time, each time in a reading of its own without anything that is due. */
    public void idle(Idle group, int atOnce, TodayReading whole, PageTaker taker) throws IOException {
        List<ProspectId> all = query.all(group, whole.at());
        for (int from = 0; from < all.size(); from += atOnce) {
            Map<Idle, List<Card>> page =
                    Map.of(group, query.cards(all.subList(from, Math.min(all.size(), from + atOnce)), whole.at()));
            TodayLadder nothing = new TodayLadder(List.of(), 0, 0);
            taker.take(new TodayReading(
                    whole.at(), nothing, whole.pipeline(), whole.idle(), page, partners(nothing, page)));
        }
    }

    /** The times of those steps where they are spread evenly over the next working days. */
    public Map<ActivityId, Due> spread(List<Activity> steps, Moment now, WorkingTime work) {
        EvenSpread spread = EvenSpread.of(steps.size(), now.day(), work);
        return spread.over(steps, query.planned(spread.span()));
    }

    /** Takes a part of what was read. */
    @FunctionalInterface
    public interface PageTaker {
        void take(TodayReading page) throws IOException;
    }
}
