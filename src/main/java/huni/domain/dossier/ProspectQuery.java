package huni.domain.dossier;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelChoice;
import huni.domain.prospect.LabelCounts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is read of prospects one by one and in lists. Removed prospects are in none of it. */
public interface ProspectQuery {

    /** Everything about one prospect; empty if it is removed. */
    Optional<Dossier> dossier(ProspectId prospect);

    /**
     * What happened to a prospect, the latest first.
     *
     * @param before the last entry of the page before; empty for the first page
     */
    List<TimelineEntry> timeline(ProspectId prospect, Optional<TimelineEntry> before, int limit);

    /** Prospects in which each of the words is found, folded; open ones first, of them the best. Blank words find nothing. */
    List<ProspectRow> search(String words, int limit);

    /** Those of these prospects in which each of the words is found as by a search, or all for blank words; in that order. */
    List<ProspectRow> these(List<ProspectId> prospects, String words);

    /** The people of these prospects, those of each in their order. */
    List<Contact> contacts(List<ProspectId> prospects);

    /**
     * Prospects that may be the same: name folded, with or without its legal form, phone in E.164, e-mail without
     * regard to case, a person of the same first and last name. At most some of each.
     */
    List<Duplicate> duplicates(Identity identity, Optional<ProspectId> except);

    /** Whether any of the sample data is left. */
    boolean hasSamples();

    /** A page of the list, in its order. */
    List<ProspectRow> list(ListRequest request, Optional<ProspectRow> after, int limit);

    /** How many prospects the whole list has. */
    long count(ListRequest request);

    /** The sources and tags there are. */
    KnownLabels labels();

    /** How many prospects have each of them. It reads an index to its end, once until the next change. */
    LabelCounts labelCounts();

    /** How many of the prospects in that pipeline have each of them. */
    LabelCounts labelCounts(PipelineKey pipeline);

    /**
     * Which prospects a list shows: those that meet every part; an empty part asks nothing.
     *
     * @param scope what the list is about: all prospects, or those behind a number
     * @param owner who looks after them, {@link PersonId#NOBODY} if nobody does; empty for whoever it is
     * @param ahead for an order that no column has: those that have a place in it, in that order
     */
    record ListRequest(
            String words,
            Set<StageKey> stages,
            LabelChoice labels,
            ListScope scope,
            Optional<PersonId> owner,
            ListSort sort,
            boolean descending,
            List<ProspectId> ahead) {

        public static final ListRequest ALL = of(ListScope.all());

        public ListRequest {
            ahead = List.copyOf(ahead);
        }

        /** In the order of a column. */
        public ListRequest(
                String words,
                Set<StageKey> stages,
                LabelChoice labels,
                ListScope scope,
                ListSort sort,
                boolean descending) {
            this(words, stages, labels, scope, Optional.empty(), sort, descending, List.of());
        }

        /** Of every source and tag. */
        public ListRequest(String words, Set<StageKey> stages, ListScope scope, ListSort sort, boolean descending) {
            this(words, stages, LabelChoice.NONE, scope, sort, descending);
        }

        /** All of the scope, by company. */
        public static ListRequest of(ListScope scope) {
            return new ListRequest("", Set.of(), scope, ListSort.COMPANY, false);
        }

        public ListRequest withLabels(LabelChoice newLabels) {
            return new ListRequest(words, stages, newLabels, scope, owner, sort, descending, ahead);
        }

        /** With these ahead of all others, in that order. */
        public ListRequest withAhead(List<ProspectId> newAhead) {
            return new ListRequest(words, stages, labels, scope, owner, sort, descending, newAhead);
        }

        /** Looked after by that person; empty for whoever it is. */
        public ListRequest withOwner(Optional<PersonId> newOwner) {
            return new ListRequest(words, stages, labels, scope, newOwner, sort, descending, ahead);
        }

        /** Whether prospects of the stage are asked for. */
        public boolean asksFor(StageKey stage) {
            return (stages.isEmpty() || stages.contains(stage))
                    && !(scope instanceof ListScope.InStages(var those) && !those.contains(stage));
        }
    }

    /** The orders of the list; rows without the value come last. */
    enum ListSort {
        COMPANY,
        STAGE,
        WORTH,
        NEXT_STEP,
        CREATED,
        CLOSED,
        /** By the names of those who look after them, of each by company; those of nobody last. */
        OWNER,
        /** By the day on which the open ones are expected to close, as the request has them; then the others by company. */
        EXPECTED
    }
}
