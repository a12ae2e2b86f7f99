package huni.domain.call;

import java.util.List;

/** The objection cards as they are set now. */
public interface ObjectionQuery {

    /** The cards in their order, retired ones included. */
    List<Objection> cards();
}
