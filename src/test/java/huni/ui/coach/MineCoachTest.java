package huni.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.coach.CoachDismissal;
import huni.domain.history.Course;
import huni.language.coach.CoachPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the coach says of the prospects that one person in a team looks after. */
class MineCoachTest {

    private static final Optional<PersonId> AYSE = Optional.of(PersonId.ofLogin("ayse"));
    private static final People BOTH = new People(
            List.of(
                    Person.begun("ayse", "Ayşe Demir", "", Person.Role.LEADS),
                    Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS)),
            Optional.of("ayse"));

    private final SampleCoach everybodys = new SampleCoach(Locale.ENGLISH).withTwoYears();
    private final Set<ProspectId> hers = everybodys.sales.courses.stream()
            .map(Course::prospect)
            .filter(id -> id.value().getLeastSignificantBits() % 3 != 1)
            .collect(Collectors.toSet());

    /** What was promised to and done with everybody, of whom she looks after two in three; calls and new ones, too. */
    private SampleCoach shared() {
        SampleCoach coach = new SampleCoach(Locale.ENGLISH, () -> BOTH, Map.of(AYSE.orElseThrow(), hers)::get);
        coach.sales.withTwoYears(SampleCoach.TODAY);
        return coach;
    }

    /** The same as if there were nobody but her. */
    private CoachPage alone() {
        SampleCoach coach = new SampleCoach(Locale.ENGLISH);
        coach.sales.withTwoYears(SampleCoach.TODAY);
        coach.sales.courses.removeIf(course -> !hers.contains(course.prospect()));
        coach.sales.appointments.removeIf(one -> !hers.contains(one.prospect()));
        return coach.read();
    }

    @Test
    void itSaysOfMineWhatItWouldSayIfTheyWereAllThereAre() {
        SampleCoach coach = shared();
        CoachPage all = coach.read();
        coach.viewModel.part().owner().toggle();
        coach.tasks.runAll();
        CoachPage mine = coach.viewModel.pageProperty().get().orElseThrow();

        CoachPage alone = alone();
        assertEquals(alone.watched(), mine.watched());
        assertEquals(alone.balance(), mine.balance());
        assertEquals(alone.source(), mine.source());
        assertEquals(
                alone.advice().stream().map(CoachPage.Advice::bars).toList(),
                mine.advice().stream().map(CoachPage.Advice::bars).toList());
        assertEquals(everybodys.read().watched(), all.watched());
        assertNotEquals(all.watched(), mine.watched());
    }

    @Test
    void whatIAnswerAboutMineSilencesTheCoachAboutMineAlone() {
        SampleCoach coach = shared();
        coach.read();
        coach.viewModel.part().owner().toggle();
        CoachPage.Advice said = coach.read().advice().getFirst();

        coach.viewModel.open(said);
        coach.viewModel.notNow(said);
        coach.tasks.runAll();

        assertEquals(said.list().stream().map(_ -> AYSE).toList(), coach.owners);
        assertTrue(coach.read().advice().stream().noneMatch(one -> one.key().equals(said.key())));
        List<CoachDismissal> answers = List.copyOf(coach.sales.answers);
        assertEquals(List.of(AYSE), answers.stream().map(CoachDismissal::person).toList());
        coach.viewModel.part().owner().toggle();
        coach.tasks.runAll();
        assertTrue(coach.viewModel.pageProperty().get().orElseThrow().advice().stream()
                .anyMatch(one -> one.key().equals(said.key())));
    }
}
