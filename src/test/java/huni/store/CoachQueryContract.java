package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.CoachRule;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.store.read.StoreCoach;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.MissAppointment;
import huni.work.activity.PlanActivity;
import huni.work.coach.AnswerAdvice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the coach asks, whatever the database. */
abstract class CoachQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private CoachQuery coach;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        coach = new StoreCoach(fresh.database());
    }

    @Test
    void whatThePersonAnsweredIsKeptAndCanBeUndone() {
        AdviceKey step = AdviceKey.ofStep(new StageKey("presentation"));
        desk.done(new AnswerAdvice(step, Optional.empty()));
        desk.done(new AnswerAdvice(AdviceKey.of(CoachRule.HELD), Optional.of(desk.today())));

        List<CoachDismissal> answers = coach.answers();
        assertEquals(2, answers.size());
        assertTrue(answers.stream()
                .anyMatch(answer -> answer.advice().equals(Optional.of(step)) && answer.isSilentOn(desk.today())));
        desk.workspace().undo();
        desk.workspace().undo();
        assertEquals(List.of(), coach.answers());
    }

    @Test
    void anAppointmentTellsWhetherTheDecisionMakerWasConfirmedAndWhatBecameOfIt() {
        ProspectId id = desk.create("Ege Tekstil");
        ActivityId booked = book(id);
        desk.done(new EndActivity(booked, true, ""));
        ProspectId other = desk.create("Marmara Lojistik");
        desk.done(new MissAppointment(book(other), "", Optional.empty()));

        List<Agreed> agreed = coach.appointments(desk.today().minusDays(1));
        assertEquals(2, agreed.size());
        assertTrue(agreed.stream().allMatch(one -> one.booked().isPresent() && one.confirmed()));
        assertEquals(
                List.of(id),
                agreed.stream()
                        .filter(one -> one.held().isPresent())
                        .map(Agreed::prospect)
                        .toList());
        assertEquals(
                List.of(other),
                agreed.stream()
                        .filter(one -> one.missed().isPresent())
                        .map(Agreed::prospect)
                        .toList());
        assertEquals(List.of(), coach.appointments(desk.today().plusDays(30)));
    }

    private ActivityId book(ProspectId id) {
        return desk.done(
                new BookAppointment(id, "", Due.on(desk.today().plusDays(1))).with(new GateAnswer.DecisionMaker("")));
    }

    @Test
    void aRequestTellsWhenItWasAskedAndAnswered() {
        ProspectId id = desk.create("Ege Tekstil");
        ActivityId request = desk.done(new PlanActivity(
                id, ActivityKind.INFORMATION_REQUEST, "price list", Due.on(desk.today()), Optional.empty()));
        assertEquals(
                List.of(Optional.empty()),
                coach.requests(desk.today()).stream().map(Asked::answered).toList());

        desk.minutesPass(90);
        desk.done(new EndActivity(request, true, "sent"));

        Asked answered = coach.requests(desk.today()).getFirst();
        assertEquals(
                Optional.of(90L),
                answered.answered()
                        .map(at -> Duration.between(answered.asked(), at).toMinutes()));
    }

    @Test
    void aLossTellsItsReason() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.move(id, new StageKey("lost"), new GateAnswer.Lost("no_budget", "", Optional.empty(), Optional.empty()));

        assertEquals(Map.of(id, "no_budget"), coach.lostReasons(desk.today()));
        assertEquals(Map.of(), coach.lostReasons(desk.today().plusDays(1)));
    }
}
