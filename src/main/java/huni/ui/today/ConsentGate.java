package huni.ui.today;

import huni.domain.prospect.Consent.Channel;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.today.TodayLine.Entry;
import huni.work.prospect.OverrideConsent;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Stands before what goes against what somebody said: the first time, what they said is told; the same key a second time, or
 * the button of what is told, does it all the same, and that is recorded in the timeline.
 */
final class ConsentGate {

    private record Wish(Object entry, TodayVerb verb) {}

    private final Performer performer;
    private final Texts texts;
    private final DomainWords words;
    private Optional<Wish> told = Optional.empty();

    ConsentGate(Performer performer, Texts texts) {
        this.performer = performer;
        this.texts = texts;
        this.words = new DomainWords(texts);
    }

    /** @param act does it, once it is recorded that it goes against what they said */
    void ask(Entry entry, TodayVerb verb, BiConsumer<Entry, TodayVerb> act) {
        Wish wish = new Wish(entry.key(), verb);
        if (told.equals(Optional.of(wish))) {
            override(entry, verb, act);
            return;
        }
        told = Optional.of(wish);
        performer.say(
                texts.text("today.closed.told", entry.words().company(), words.refused(channel(entry, verb))),
                texts.text("today.closed.anyway"),
                () -> override(entry, verb, act));
    }

    private void override(Entry entry, TodayVerb verb, BiConsumer<Entry, TodayVerb> act) {
        told = Optional.empty();
        String sentence = words.overridden(entry.words().company(), channel(entry, verb));
        performer.perform(new OverrideConsent(entry.prospect(), sentence), _ -> act.accept(entry, verb));
    }

    private static Channel channel(Entry entry, TodayVerb verb) {
        return verb.addresses() == TodayVerb.Way.BY_EMAIL || !entry.closed().contains(Channel.PHONE)
                ? Channel.EMAIL
                : Channel.PHONE;
    }
}
