package huni.testing;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import java.util.List;
import java.util.Optional;

/** Nothing was given to anybody. */
public final class NothingGiven implements IncentiveQuery {

    @Override
    public List<GivenIncentive> given(Moment now) {
        return List.of();
    }

    @Override
    public GivenPage page(Optional<Activity> after, int limit, Moment now) {
        return new GivenPage(List.of(), Optional.empty());
    }

    @Override
    public long count() {
        return 0;
    }
}
