package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One thing about a prospect told anew. It is applied to the prospect as it is stored then, so two fields saved one
 * right after the other do not undo each other.
 *
 * @param name what was told: {@code budget}, {@code urgency}, {@code authority}, {@code rename}, ...
 * @param edit pure; the second argument is the records, to read from
 */
public record EditProspect(ProspectId prospect, OperationName name, BiFunction<Prospect, Records, Prospect> edit)
        implements Operation<Prospect> {

    @Override
    public Prospect apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        Prospect after = edit.apply(before, records);
        records.about(after.company());
        if (!after.equals(before)) {
            records.put(after);
            AuthorityFact.tellContacts(records, before, after);
        }
        return after;
    }

    /** Calls it otherwise; the name is never blank. */
    public static EditProspect rename(ProspectId prospect, String company) {
        return new EditProspect(prospect, OperationName.RENAME, (p, _) -> p.withCompany(company.strip()));
    }

    /** Tells the budget; only what the function changes differs afterwards. */
    public static EditProspect budget(ProspectId prospect, java.util.function.UnaryOperator<Budget> edit) {
        return new EditProspect(prospect, OperationName.BUDGET, (p, _) -> p.with(edit.apply(p.budget())));
    }

    /** Tells the urgency. */
    public static EditProspect urgency(ProspectId prospect, java.util.function.UnaryOperator<Urgency> edit) {
        return new EditProspect(prospect, OperationName.URGENCY, (p, _) -> p.with(edit.apply(p.urgency())));
    }

    /** Tells the authority; the day of the confirmation is kept with it. */
    public static EditProspect authority(ProspectId prospect, java.util.function.UnaryOperator<Authority> edit) {
        return new EditProspect(prospect, OperationName.AUTHORITY, (p, records) -> {
            Authority edited = edit.apply(p.authority());
            return p.with(edited.withCertainty(edited.certainty(), records.now().day()));
        });
    }

    /** How well one of the three facts is known. */
    public static EditProspect budgetCertainty(ProspectId prospect, Certainty certainty) {
        return budget(prospect, b -> b.withCertainty(certainty));
    }

    public static EditProspect source(ProspectId prospect, String source) {
        return new EditProspect(
                prospect, OperationName.SOURCE, (p, _) -> p.with(p.origin().withSource(source.strip())));
    }

    public static EditProspect tags(ProspectId prospect, List<String> tags) {
        return new EditProspect(prospect, OperationName.TAGS, (p, _) -> p.withTags(tags));
    }

    public static EditProspect ownFields(ProspectId prospect, Map<String, String> fields) {
        return new EditProspect(prospect, OperationName.OWN_FIELDS, (p, _) -> p.withOwnFields(fields));
    }

    /** A chance to win of one's own, 0 to 1; empty brings the computed one back. */
    public static EditProspect probability(ProspectId prospect, Optional<BigDecimal> probability) {
        return new EditProspect(prospect, OperationName.PROBABILITY, (p, _) -> p.withProbability(probability));
    }
}
