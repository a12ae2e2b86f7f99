package huni.ui.away;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.PeopleQuery;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeLedger;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Workspace;
import huni.work.away.Unmerged;
import huni.work.away.UnmergedList;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnmergedViewModelTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final List<Unmerged> kept = new ArrayList<>(List.of(one("1.0"), one("2.0")));
    private boolean refusing;
    private UnmergedViewModel viewModel;

    @BeforeEach
    void open() {
        Texts texts = Texts.in(Locale.ENGLISH, List.of("huni/ui/kit/texts", "huni/ui/away/texts"));
        viewModel = new UnmergedViewModel(
                new Kept(),
                new Standard(),
                PeopleQuery.ALONE,
                new Performer(
                        new Workspace(new FakeLedger(), NOW, Runnable::run), tasks, notices, texts, _ -> () -> {}),
                tasks,
                texts,
                new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")));
        tasks.runAll();
    }

    private static Unmerged one(String id) {
        return new Unmerged(
                id,
                NOW.instant(),
                new Label(OperationName.RENAME, "Kaya"),
                Optional.empty(),
                Unmerged.Obstacle.CHANGED,
                "company",
                "mine",
                "theirs",
                "",
                List.of());
    }

    /** The stages of a fresh store. */
    private static final class Standard implements PipelineQuery {

        @Override
        public Pipeline pipeline() {
            return Pipeline.standard();
        }

        @Override
        public List<PipelineHeading> headings() {
            return List.of();
        }

        @Override
        public List<ClosingReason> closingReasons() {
            return List.of();
        }
    }

    /** A list in memory, whose operations are done, or refused. */
    private final class Kept implements UnmergedList {

        @Override
        public List<Unmerged> all() {
            return List.copyOf(kept);
        }

        @Override
        public Operation<Boolean> mine(Unmerged one) {
            return new Operation<>() {
                @Override
                public OperationName name() {
                    return OperationName.RENAME;
                }

                @Override
                public Boolean apply(Records records) throws RefusedException {
                    if (refusing) {
                        throw new RefusedException(new Refusal.Gone());
                    }
                    return true;
                }
            };
        }

        @Override
        public void decided(Unmerged one) {
            kept.remove(one);
        }
    }

    @Test
    void whatIsTakenOrLeftIsOnTheListNoLonger() {
        assertEquals(2, viewModel.lines().size());

        viewModel.takeMine(viewModel.lines().getFirst());
        tasks.runAll();
        assertEquals(List.of(one("2.0")), kept);

        viewModel.leaveTheirs(viewModel.lines().getFirst());
        tasks.runAll();
        assertEquals(List.of(), kept);
        assertEquals(List.of(), viewModel.lines());
    }

    @Test
    void whatIsRefusedStaysAndWhyIsSaid() {
        refusing = true;

        viewModel.takeMine(viewModel.lines().getFirst());
        tasks.runAll();

        assertEquals(2, viewModel.lines().size());
        assertEquals(1, notices.shown().size());
    }
}
