package huni.domain.quota;

import java.util.List;

/** By how much prices rose, as a person has written or corrected it. */
public interface PriceQuery {

    /** All of it, by currency and year. */
    List<PriceRise> rises();
}
