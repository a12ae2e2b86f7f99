package huni.app;

import huni.domain.PersonId;
import huni.domain.activity.DueQuery;
import huni.domain.activity.MessageQuery;
import huni.domain.call.CallQuery;
import huni.domain.prospect.DraftQuery;
import huni.domain.quota.PriceQuery;
import huni.store.file.ReadConnection;
import huni.store.read.StoreCalls;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StoreMessages;
import huni.store.read.StorePrices;
import java.util.Optional;

/**
 * The short questions that screens alone ask.
 *
 * @param prices by how much prices rose, as it was written
 * @param messages the templates of messages that were made or changed
 * @param calls with their questions and answers
 */
record ShortReads(DraftQuery drafts, PriceQuery prices, MessageQuery messages, CallQuery calls, DueQuery due) {

    /** @param reader of several people the one who looks */
    static ShortReads of(ReadConnection lane, Optional<PersonId> reader) {
        return new ShortReads(
                new StoreDrafts(lane, reader),
                new StorePrices(lane),
                new StoreMessages(lane),
                new StoreCalls(lane),
                new StoreDue(lane));
    }
}
