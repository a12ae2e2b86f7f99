package huni.work.activity;

import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.AuthorityFact;
import huni.work.QuestionGate;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.prospect.MoveWriter;
import java.util.Optional;

/** The gate of the stage of appointments, which stands before an appointment as before a move to that stage. */
public final class AppointmentGate {

    private final Records records;
    private final GateAnswer answer;

    /** @param answer what was said at the gate; counts only where that is closed */
    public AppointmentGate(Records records, GateAnswer answer) {
        this.records = records;
        this.answer = answer;
    }

    /**
     * Passes it, with what the answer tells written, or refuses.
     *
     * @param moves whether a prospect that has not come as far moves to the stage of appointments
     * @return what counted of the answer
     */
    public GateAnswer pass(ProspectId prospect, boolean moves) throws RefusedException {
        QuestionGate questions = new QuestionGate(records, answer);
        Prospect before = questions.told(records.prospect(prospect));
        records.about(before.company());
        Pipeline pipeline = records.pipeline();
        Optional<Stage> stage = pipeline.around(before.standing().stage()).appointments();
        if (stage.isEmpty()) {
            return new GateAnswer.None();
        }
        Move move = new Move(stage.get().key(), MoveSource.FORM, questions.besides()).of(before, pipeline);
        Optional<Gate> closed = move.closedGate(before, pipeline);
        if (closed.isPresent()) {
            throw new RefusedException(new Refusal.GateClosed(prospect, before.company(), move.to(), closed.get()));
        }
        questions.pass(before, move.to());
        enter(before, move, moves && pipeline.isBefore(before.standing().stage(), stage.get()));
        return move.answer();
    }

    private void enter(Prospect before, Move move, boolean moves) throws RefusedException {
        if (moves) {
            new MoveWriter(records).write(move, before, records.rank(move.to(), new Slot.Top()), records.now());
        } else if (move.answer() instanceof GateAnswer.DecisionMaker(String how)) {
            Prospect told =
                    before.with(before.authority().confirmed(how, records.now().day()));
            records.put(told);
            AuthorityFact.tellContacts(records, before, told);
        }
    }
}
