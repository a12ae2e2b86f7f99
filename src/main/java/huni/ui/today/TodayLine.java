package huni.ui.today;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.prospect.Consent.Channel;
import huni.ui.kit.Icons;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line of the screen. */
sealed interface TodayLine {

    /** The groups, in the order in which they are shown. */
    enum Group {
        OVERDUE,
        REQUEST,
        REMINDER,
        TODAY,
        TRIAL,
        STALLED,
        WITHOUT_STEP;

        /** What a message about one of the group is for. */
        Occasion occasion() {
            return switch (this) {
                case REMINDER -> Occasion.REMINDER;
                case REQUEST -> Occasion.INFORMATION;
                case TRIAL -> Occasion.INCENTIVE;
                case OVERDUE, TODAY, STALLED, WITHOUT_STEP -> Occasion.SILENCE;
            };
        }
    }

    /** To which group it belongs. */
    Group group();

    /** Whom a session of calls comes by here: somebody whose call is due, and who does not mind. */
    default Optional<ProspectId> toCall() {
        return this instanceof Entry entry
                        && entry.step()
                                .filter(step -> step.kind() == ActivityKind.CALL)
                                .isPresent()
                        && entry.verbs().contains(TodayVerb.CALL)
                        && !entry.forbids(TodayVerb.CALL)
                ? Optional.of(entry.prospect())
                : Optional.empty();
    }

    /**
     * Above the lines of a group.
     *
     * @param count how many there are in it, as it is written
     */
    record Heading(Group group, String words, String count) implements TodayLine {}

    /**
     * Something to do.
     *
     * @param when the time, the wait or the silence
     * @param urgency the style class of {@code when}
     * @param verbs what can be done about it; the first ones have buttons
     * @param buttons how many of the verbs have buttons
     * @param letter what is ticked off when a message about it was sent, if anything is
     * @param closed by which ways nobody there wants to be addressed
     */
    record Entry(
            Group group,
            ProspectId prospect,
            Optional<Activity> step,
            Icons icon,
            String when,
            String urgency,
            Words words,
            List<TodayVerb> verbs,
            int buttons,
            Optional<ActivityId> letter,
            Set<Channel> closed)
            implements TodayLine {

        /** An entry of which no message ticks anything off. */
        Entry(
                Group group,
                ProspectId prospect,
                Optional<Activity> step,
                Icons icon,
                String when,
                String urgency,
                Words words,
                List<TodayVerb> verbs,
                int buttons) {
            this(group, prospect, step, icon, when, urgency, words, verbs, buttons, Optional.empty(), Set.of());
        }

        public Entry {
            verbs = List.copyOf(verbs);
            closed = Set.copyOf(closed);
        }

        /** The same of somebody who does not want to be addressed by some ways. */
        Entry closedFor(Set<Channel> ways, List<TodayVerb> newVerbs, int newButtons) {
            return new Entry(group, prospect, step, icon, when, urgency, words, newVerbs, newButtons, letter, ways);
        }

        /** Whether what the verb does goes against what they said. */
        boolean forbids(TodayVerb verb) {
            return !closed.isEmpty()
                    && switch (verb.addresses()) {
                        case NOBODY -> false;
                        case BY_PHONE -> closed.contains(Channel.PHONE);
                        case BY_EMAIL -> closed.contains(Channel.EMAIL);
                        case BY_ANY -> closed.containsAll(Set.of(Channel.PHONE, Channel.EMAIL));
                    };
        }

        /** What tells it from the others, however often it is read. */
        Object key() {
            return step.<Object>map(Activity::id).orElse(prospect);
        }

        /** What is being done while that is written: the entry, or of one that stays for its other tick only this one. */
        Object mark(TodayVerb verb) {
            return staysAfter(verb) ? List.of(key(), verb) : key();
        }

        /** Of an appointment that is reminded of by phone and in writing, one tick leaves the other to be made. */
        boolean staysAfter(TodayVerb verb) {
            return (verb == TodayVerb.PHONE || verb == TodayVerb.EMAIL)
                    && verbs.containsAll(List.of(TodayVerb.PHONE, TodayVerb.EMAIL));
        }

        /**
         * Whether the verb takes it away from where it stands, whatever else is due. A request waits for its answer on every
         * day; an attempt to call ends the first call of a prospect that is due, which of several need not be this one.
         */
        boolean leavesAfter(TodayVerb verb, List<? extends TodayLine> among) {
            return switch (verb) {
                case DONE, DROP -> true;
                case TOMORROW, NEXT_WEEK -> isOverdueOrToday();
                case NO_ANSWER, VOICEMAIL, WRONG_NUMBER -> isOverdueOrToday() && isOnlyOneOf(among);
                case PHONE, EMAIL -> group == Group.REMINDER && !staysAfter(verb);
                default -> false;
            };
        }

        private boolean isOverdueOrToday() {
            return group == Group.OVERDUE || group == Group.TODAY;
        }

        /** A reminder may be a call of the same prospect, too, so entries of any kind count. */
        private boolean isOnlyOneOf(List<? extends TodayLine> among) {
            return among.stream()
                            .filter(line -> line instanceof Entry other && other.prospect.equals(prospect))
                            .count()
                    == 1;
        }
    }

    /**
     * The words of an entry.
     *
     * @param what what it is about, and with whom; may be empty
     * @param why why it is here
     */
    record Words(String company, String what, String why) {}

    /** There are so many more of a group. */
    record More(Group group, long count, String words) implements TodayLine {}

    /** Where what goes with an entry begins: a heading goes with its last entry. */
    static int goesFrom(List<? extends TodayLine> lines, int entry) {
        boolean last = entry > 0
                && lines.get(entry - 1) instanceof Heading
                && (entry + 1 == lines.size() || lines.get(entry + 1) instanceof Heading);
        return last ? entry - 1 : entry;
    }
}
