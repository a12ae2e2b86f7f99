package huni.app;

import huni.domain.board.BoardQuery;
import huni.domain.call.QuestionRecordQuery;
import huni.domain.coach.CoachQuery;
import huni.domain.dossier.IdentityQuery;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.CourseQuery;
import huni.domain.history.FollowThroughQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.FlowQuery;
import huni.domain.today.TodayQuery;
import huni.insight.AroundQuotaReader;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.TodayReader;
import huni.insight.coach.CoachReader;
import huni.language.StagePlaces;
import huni.language.Texts;
import huni.store.file.ReadConnection;
import huni.store.read.KeptCourses;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCoach;
import huni.store.read.StoreConsents;
import huni.store.read.StoreEffort;
import huni.store.read.StoreFlow;
import huni.store.read.StoreFollowThrough;
import huni.store.read.StoreHistory;
import huni.store.read.StoreIdentities;
import huni.store.read.StoreImports;
import huni.store.read.StoreIncentives;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuestionRecords;
import huni.store.read.StoreToday;
import java.time.InstantSource;

/** The questions for the lane of long reads, whose connection keeps nothing else waiting. */
record LongReads(
        BoardQuery board,
        PipelineQuery pipelines,
        HistoryQuery history,
        ProspectQuery prospects,
        IdentityQuery identities,
        ImportQuery imports,
        QuestionRecordQuery questions,
        FlowQuery flow,
        CourseQuery courses,
        CoachQuery coach,
        EffortQuery effort,
        FollowThroughQuery followThrough,
        IncentiveQuery incentives,
        TodayQuery due,
        ConsentQuery consents) {

    /** @param kept what all prospects did */
    static LongReads of(ReadConnection lane, KeptCourses kept, InstantSource clock) {
        return new LongReads(
                new StoreBoard(lane, clock),
                new StorePipeline(lane),
                new StoreHistory(lane, kept),
                new StoreProspects(lane),
                new StoreIdentities(lane),
                new StoreImports(lane),
                new StoreQuestionRecords(lane),
                new StoreFlow(lane),
                kept,
                new StoreCoach(lane),
                new StoreEffort(lane),
                new StoreFollowThrough(lane),
                new StoreIncentives(lane),
                new StoreToday(lane),
                new StoreConsents(lane));
    }

    /** Reads what the coach has to say. */
    CoachReader coachReader(KeptForecast forecasts, QuotaQuery quota) {
        return new CoachReader(courses, coach, pipelines::pipeline, forecasts, quota, effort);
    }

    /** Reads what stands around the three numbers of a quota. */
    AroundQuotaReader aroundQuota() {
        return new AroundQuotaReader(history, courses, effort, flow);
    }

    /** Reads what became of what was promised, and of calls. */
    FlowReader flowReader() {
        return new FlowReader(coach, followThrough, incentives, courses);
    }

    /** Reads what the day asks for, however long that is. */
    TodayReader today(Texts texts) {
        return new TodayReader(due, new StagePlaces(pipelines, texts)::pipeline, consents);
    }
}
