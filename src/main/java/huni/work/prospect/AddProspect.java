package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.QuestionGate;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * A new prospect that begins further on than in the first stage meets the gates that a move there meets.
 *
 * @param company never blank
 * @param stage an open stage; empty for the pipeline's first one
 * @param answer what was said at the gate
 */
public record AddProspect(String company, Optional<StageKey> stage, GateAnswer answer)
        implements Operation<ProspectId> {

    @Override
    public OperationName name() {
        return OperationName.CREATE;
    }

    @Override
    public ProspectId apply(Records records) throws RefusedException {
        QuestionGate questions = new QuestionGate(records, answer);
        String reason = questions.besides() instanceof GateAnswer.WithoutDecisionMaker(String why) ? why : "";
        ProspectId id = new CreateProspect(company, "", stage, reason).apply(records);
        Prospect created = questions.told(records.prospect(id));
        StageKey to = created.standing().stage();
        Pipeline pipeline = records.pipeline();
        Prospect outside = created.withStanding(Standing.begun(
                pipeline.around(to).first().key(), created.standing().rank(), records.now()));
        Move move = new Move(to, MoveSource.FORM, questions.besides()).of(outside, pipeline);
        Optional<Gate> closed = move.closedGate(outside, pipeline);
        if (closed.isPresent()) {
            throw new RefusedException(new Refusal.GateClosed(id, created.company(), to, closed.get()));
        }
        questions.pass(outside, to);
        if (move.answer() instanceof GateAnswer.DecisionMaker(String how)) {
            Prospect told = created.with(
                    created.authority().confirmed(how, records.now().day()));
            records.put(told);
            AuthorityFact.tellContacts(records, created, told);
        }
        return id;
    }
}
