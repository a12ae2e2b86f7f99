package huni.work;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes everything of somebody away for good, inside one operation that writes nothing else. */
public interface Erasing {

    /**
     * Prospects, and those that were merged into them. {@link Refusal.Gone} if one of them is not there, removed or not.
     */
    Forgotten prospects(List<ProspectId> prospects) throws RefusedException;

    /** One contact of a prospect; {@link Refusal.Gone} if it is not there. */
    Forgotten contact(ProspectId prospect, ContactId contact) throws RefusedException;

    /**
     * All sample data, removed or not, but samples that a prospect of the person's own was merged into. Nobody real is in the
     * others, so no name is looked for elsewhere. {@link Refusal.Cancelled} when they are to stay after all.
     *
     * @param givenUp asked at each of them
     */
    ErasedSamples samples(BooleanSupplier givenUp) throws RefusedException;
}
