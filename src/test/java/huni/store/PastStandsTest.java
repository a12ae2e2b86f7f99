package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaPeriod;
import huni.insight.KeptForecast;
import huni.store.read.StoreCourses;
import huni.store.read.StorePipeline;
import huni.work.ChangeSetting;
import huni.work.Changed;
import huni.work.Operation;
import huni.work.pipeline.EditStage;
import huni.work.pipeline.RetireStage;
import huni.work.quota.SetQuota;
import huni.work.sample.AddSampleData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written says whether what the chances follow from has to be read anew. */
class PastStandsTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private final List<Changed> heard = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(fresh.database());
        desk.workspace().onWritten(heard::add);
    }

    private Changed after(Operation<?> operation) {
        heard.clear();
        desk.done(operation);
        return heard.getLast();
    }

    @Test
    void aSettingOrAQuotaLeavesThePastAsItWas() {
        for (Operation<?> operation : List.<Operation<?>>of(
                new ChangeSetting(Settings.Key.COUNTRY, "DE"),
                new ChangeSetting(Settings.Key.CURRENCY, "EUR"),
                new ChangeSetting(Settings.Key.ZONE, "Asia/Tokyo"),
                new SetQuota(QuotaPeriod.MONTH, Money.of(Desk.TRY, 900)))) {
            assertEquals(new Changed(Set.of(), Set.of(), true, false), after(operation), operation.toString());
        }
    }

    @Test
    void stagesAndImportsMakeThePastOtherwise() {
        assertEquals(Changed.ALL, after(new AddSampleData(10, 3)));
        StageKey stage = new StageKey("presentation");
        assertEquals(Changed.ALL, after(new RetireStage(stage, Optional.of(Desk.CLOSING))));
        assertEquals(Changed.ALL, after(new EditStage(Desk.LEAD, found -> found.withName("First"))));
    }

    @Test
    void aSettingReadsNoProspectAgainForTheChances() {
        desk.done(new AddSampleData(10, 3));
        AtomicInteger read = new AtomicInteger();
        CourseQuery counted = counted(new StoreCourses(fresh.database()), read);
        KeptForecast kept = new KeptForecast(counted, counted, new StorePipeline(fresh.database()));
        desk.workspace().onWritten(change -> kept.written(change.prospects(), change.past()));
        kept.on(desk.today(), () -> {});
        read.set(0);
        desk.done(new ChangeSetting(Settings.Key.COUNTRY, "DE"));
        kept.on(desk.today(), () -> {});
        assertEquals(0, read.get());
        ProspectId one = desk.create("one", "500");
        kept.on(desk.today(), () -> {});
        assertEquals(1, read.get());
        assertEquals(1, kept.on(desk.today(), () -> {}).open(List.of(one)).size());
    }

    private static CourseQuery counted(CourseQuery stored, AtomicInteger read) {
        return new CourseQuery() {
            @Override
            public void eachCourse(Consumer<? super Course> each) {
                stored.eachCourse(course -> {
                    read.incrementAndGet();
                    each.accept(course);
                });
            }

            @Override
            public List<Course> courses(Collection<ProspectId> prospects) {
                read.addAndGet(prospects.size());
                return stored.courses(prospects);
            }
        };
    }
}
