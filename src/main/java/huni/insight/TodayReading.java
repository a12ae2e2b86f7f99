package huni.insight;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Contact;
import huni.domain.today.TodayQuery.Idle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of the day.
 *
 * @param at when
 * @param idle how many there are of each group
 * @param pages the part of each group that is shown
 * @param partners for each way, who is addressed by it where somebody does not want to be; nobody where none wants to be
 */
public record TodayReading(
        Moment at,
        TodayLadder ladder,
        Pipeline pipeline,
        Map<Idle, Long> idle,
        Map<Idle, List<Card>> pages,
        Map<Channel, Map<ProspectId, Optional<Contact>>> partners) {

    public TodayReading {
        idle = Map.copyOf(idle);
        pages = Map.copyOf(pages);
        partners = Map.copyOf(partners);
    }

    /** By which ways nobody of the prospect wants to be addressed. */
    public Set<Channel> closed(ProspectId prospect) {
        return partners.entrySet().stream()
                .filter(way -> way.getValue().containsKey(prospect)
                        && addressed(way.getKey(), prospect).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whom a line names: who may be called, else who may be written to, else the first of the people. */
    public String contact(Card card) {
        return named(card, Channel.PHONE).or(() -> named(card, Channel.EMAIL)).orElse(card.contact());
    }

    private Optional<String> named(Card card, Channel way) {
        boolean someRefused = partners.getOrDefault(way, Map.of()).containsKey(card.prospect());
        return someRefused ? addressed(way, card.prospect()).map(Contact::name) : Optional.of(card.contact());
    }

    private Optional<Contact> addressed(Channel way, ProspectId prospect) {
        return partners.getOrDefault(way, Map.of()).getOrDefault(prospect, Optional.empty());
    }
}
