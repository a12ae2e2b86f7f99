package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallOutcome;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.prospect.CreateProspect;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The network goes while somebody is on the phone. */
class AwayCallTest extends OneOfTwoAway {

    private static final String DECIDED = "first_call.how_decided";
    private static final String LONG = "first_call.how_long";

    AwayCallTest(PostgresServer server) {
        super(server);
    }

    @Test
    void aCallGoesOnIsFinishedAndOneIsBegunWithoutTheNetworkAndBothAreAtTheServerOnce() throws Exception {
        TogetherWork together = she.together().orElseThrow();
        ProspectId kaya = done(she, new CreateProspect("Kaya", "", Optional.empty()));
        UUID begun = done(she, new BeginCall(kaya));
        done(she, AnswerQuestion.told(begun, LONG, QuickAnswer.of(Meaning.WITHIN_WEEK), "", 10));
        together.turn();
        network.goAway();

        done(she, AnswerQuestion.told(begun, DECIDED, QuickAnswer.of(Meaning.DECIDES), "in the tunnel", 30));
        done(she, new FinishCall(begun, CallOutcome.TALKED, "on the train", Optional.empty(), Optional.empty(), 60));
        UUID another = done(she, new BeginCall(kaya));
        done(she, AnswerQuestion.told(another, DECIDED, QuickAnswer.of(Meaning.DECIDES_TOGETHER), "again", 5));
        done(she, new FinishCall(another, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 20));
        assertTrue(together.isAway());
        assertEquals(5, together.waiting());
        network.comeBack();
        together.turn();

        assertFalse(together.isAway());
        assertEquals(List.of(), she.unmerged().all());
        assertEquals(0, together.waiting());
        assertEquals(1, number(he, "select count(*) from call_answer where note = 'in the tunnel'"));
        assertEquals(1, number(he, "select count(*) from call_answer where note = 'again'"));
        assertEquals(3, number(he, "select count(*) from call_answer"));
        assertEquals(List.of(), new StoreCheck(he.safety().database().longReads()).findings());
    }
}
