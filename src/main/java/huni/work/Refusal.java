package huni.work;

import huni.domain.Limit;
import huni.domain.ProspectId;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.ChecklistProblem;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import java.util.List;

/** Why an operation was not done. Nothing of it was written. */
public sealed interface Refusal {

    /** The gate of the stage is closed for this prospect until its question is answered. */
    record GateClosed(ProspectId prospect, String company, StageKey to, Gate gate, MissingAnswers missing)
            implements Refusal {

        /** The gate of a stage itself, at which no answers are missing. */
        public GateClosed(ProspectId prospect, String company, StageKey to, Gate gate) {
            this(prospect, company, to, gate, MissingAnswers.NONE);
        }
    }

    /**
     * What must be answered before a stage and is not.
     *
     * @param besides what was said at the gate of the stage itself, which opened it
     */
    record MissingAnswers(List<ChecklistItem> questions, GateAnswer besides) {
        static final MissingAnswers NONE = new MissingAnswers(List.of(), new GateAnswer.None());

        public MissingAnswers {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The prospect was changed since by something else.
     *
     * @param by the name of whoever has changed it last, where that was somebody else; empty where it is not known
     */
    record ChangedSince(String company, String by) implements Refusal {

        /** By the same person, or by nobody knows whom. */
        public ChangedSince(String company) {
            this(company, "");
        }
    }

    /** What it was about is not there any more. */
    record Gone() implements Refusal {}

    /** It is won or lost, and so a sale of its own: it is merged with no other. */
    record ClosedSale(String company) implements Refusal {}

    /** There is nothing to undo or redo. */
    record NothingToUndo() implements Refusal {}

    /** The step told of somebody who was forgotten since. */
    record OfForgotten() implements Refusal {}

    /** The step to take back is not the last one: another was done since. */
    record OtherStepSince(Label since) implements Refusal {}

    /** More was said than is kept, or a number or date is out of range. */
    record Beyond(Limit limit) implements Refusal {}

    /** A setting was given a value that the program does not know. */
    record Unknown(String value) implements Refusal {}

    /** No day of the week would be worked. */
    record NoWorkingDay() implements Refusal {}

    /**
     * The people would not be in order.
     *
     * @param name of the one it is about
     */
    record OfPerson(PersonProblem problem, String name) implements Refusal {}

    /** It was stopped by the user. */
    record Cancelled() implements Refusal {}

    /** An import kept nothing; it says itself how it ended. */
    non-sealed interface OfImport extends Refusal {}

    /**
     * The stages would not be in order.
     *
     * @param number how many prospects or stages it is about; 0 where it is about none
     */
    record OfStage(StageProblem problem, long number) implements Refusal {}

    /**
     * A checklist would not be in order.
     *
     * @param place of the question it is about, counted from 1; 0 for none
     */
    record OfChecklist(ChecklistProblem problem, int place) implements Refusal {}

    /** What is wrong with a change of the stages, or with a stage to go to. */
    enum StageProblem {
        /** Every pipeline has it: won, lost, and one open stage. */
        NEEDED,
        /** It is the only reason for a loss that is left, and a loss has one. */
        LAST_REASON,
        /** Prospects stand in it. */
        NOT_EMPTY,
        /** There are as many stages as there can be. */
        TOO_MANY,
        /** It is retired. */
        RETIRED,
        /** The first pipeline: there is always one. */
        FIRST_PIPELINE,
        /** Undecided prospects stand in the pipeline. */
        PIPELINE_NOT_EMPTY,
        /** There are as many pipelines as there can be. */
        TOO_MANY_PIPELINES,
        /** What was won stays in the pipeline where it was won. */
        WON_STAYS
    }

    /** What is wrong with a change of the people. */
    enum PersonProblem {
        /** Somebody who is here has that login. */
        TAKEN,
        /** No role of a database is called so. */
        LOGIN,
        /** Nobody would lead any more. */
        LAST_LEADER,
        /** Who leaves cannot look after their own prospects. */
        SAME
    }
}
