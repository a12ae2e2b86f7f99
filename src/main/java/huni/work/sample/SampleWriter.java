package huni.work.sample;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.Contact;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Origin;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.domain.prospect.Urgency;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import huni.work.sample.SampleProspect.Happening;
import huni.work.sample.SampleProspect.Plan;
import huni.work.sample.SampleProspect.Purchase;
import huni.work.sample.SampleProspect.SampleContact;
import huni.work.sample.SampleProspect.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Writes samples into a store, one after the other, each below the ones before in its column. */
final class SampleWriter {

    private static final MoveSource[] SOURCES = {MoveSource.DRAG, MoveSource.CALL, MoveSource.MENU, MoveSource.FORM};

    private final Records records;
    private final UUID batch;
    private final UnaryOperator<String> words;
    private final Pipeline pipeline;
    private final Moment now;
    private final ColumnEnds columnEnds;
    private final SampleCalls calls;
    private final SampleFollowThrough followThrough;
    private int written;

    /** @param words how what they say is written */
    SampleWriter(Records records, UUID batch, UnaryOperator<String> words) {
        this.records = records;
        this.batch = batch;
        this.words = words;
        this.pipeline = records.pipeline().of(PipelineKey.FIRST);
        this.now = records.now();
        this.columnEnds = new ColumnEnds(records);
        this.calls = new SampleCalls(records, words);
        this.followThrough = new SampleFollowThrough(records, words);
    }

    int written() {
        return written;
    }

    void write(SampleProspect sample) throws RefusedException {
        written++;
        ProspectId id = new ProspectId(records.newId());
        Prospect prospect = prospect(sample, id);
        records.put(prospect);
        writeWay(sample, id);
        List<Contact> people = writePeople(sample, id);
        List<Activity> happened =
                sample.happened().stream().map(one -> activity(id, one)).toList();
        for (Activity one : happened) {
            records.put(one);
        }
        if (sample.plan().isPresent()) {
            Activity planned = planned(id, sample.plan().get());
            if (planned.kind() == ActivityKind.APPOINTMENT) {
                new SampleAppointments(records, words).book(planned);
            } else {
                records.put(planned);
            }
        }
        for (Purchase purchase : sample.purchases()) {
            records.put(new PastPurchase(
                    records.newId(), id, words.apply(purchase.what()), purchase.boughtIn(), purchase.paid(), 0));
        }
        calls.write(sample, prospect, happened, written);
        if (!people.isEmpty()) {
            followThrough.write(prospect, people.getFirst());
        }
    }

    private Prospect prospect(SampleProspect sample, ProspectId id) {
        Stop first = sample.way().getFirst();
        Instant created = instant(first.day(), first.time());
        Origin origin = new Origin(
                Optional.of(created),
                Optional.of(first.day()),
                words.apply(sample.source()),
                Optional.of(batch),
                written,
                AddSampleData.externalId(written));
        return new Prospect(
                id,
                sample.company(),
                standing(sample),
                sample.facts().budget(),
                said(sample.facts().urgency()),
                said(sample.facts().authority()),
                Set.of(),
                sample.facts().manual(),
                origin,
                List.of(),
                new TreeMap<>(),
                SampleFollowThrough.care(sample),
                Optional.empty(),
                touchedAt(sample),
                false,
                0);
    }

    private Urgency said(Urgency urgency) {
        return urgency.withOtherwise(words.apply(urgency.otherwise())).withTrigger(words.apply(urgency.trigger()));
    }

    private Authority said(Authority authority) {
        return authority.withHow(words.apply(authority.how()));
    }

    private Standing standing(SampleProspect sample) {
        Stop last = sample.way().getLast();
        StageKey furthest = sample.way().stream()
                .map(Stop::stage)
                .reduce(sample.way().getFirst().stage(), pipeline::further);
        return Standing.entering(
                pipeline.stage(last.stage()),
                new Moment(instant(last.day(), last.time()), now.zone()),
                furthest,
                columnEnds.next(last.stage()),
                Optional.of(last.day()),
                reason(sample, pipeline.stage(last.stage()).type()));
    }

    private Instant touchedAt(SampleProspect sample) {
        Stop last = sample.way().getLast();
        Instant touched = instant(last.day(), last.time());
        for (Happening one : sample.happened()) {
            Instant at = instant(one.day(), one.time());
            touched = at.isAfter(touched) ? at : touched;
        }
        return touched;
    }

    private void writeWay(SampleProspect sample, ProspectId id) throws RefusedException {
        Optional<StageKey> from = Optional.empty();
        Instant earliest = Instant.MIN;
        for (Stop stop : sample.way()) {
            Instant at = instant(stop.day(), stop.time());
            earliest = at.isAfter(earliest) ? at : earliest;
            StageEvent event = new StageEvent(
                    records.newId(),
                    id,
                    earliest,
                    stop.day(),
                    from,
                    stop.stage(),
                    kind(from, stop.stage()),
                    from.isEmpty()
                            ? MoveSource.FORM
                            : SOURCES[(written + stop.time().getMinute()) % SOURCES.length],
                    "",
                    Optional.empty());
            records.put(event.withTerms(terms(sample, stop.stage())));
            from = Optional.of(stop.stage());
        }
    }

    private ClosingTerms terms(SampleProspect sample, StageKey entered) {
        StageType type = pipeline.stage(entered).type();
        return type.isClosed()
                ? new ClosingTerms(reason(sample, type), sample.facts().budget().likely())
                : ClosingTerms.NONE;
    }

    /** What would be parked is lost where nothing can be parked. */
    private static Optional<String> reason(SampleProspect sample, StageType type) {
        return sample.closingReason().or(() -> Optional.of("no_decision").filter(_ -> type == StageType.LOST));
    }

    private StageEvent.Kind kind(Optional<StageKey> from, StageKey to) {
        return from.map(left -> StageEvent.Kind.of(pipeline.stage(left), pipeline.stage(to)))
                .orElse(StageEvent.Kind.CREATED);
    }

    private List<Contact> writePeople(SampleProspect sample, ProspectId id) throws RefusedException {
        List<Contact> people = new ArrayList<>();
        for (SampleContact person : sample.people()) {
            people.add(new Contact(
                    new ContactId(records.newId()),
                    id,
                    person.name(),
                    words.apply(person.title()),
                    person.phone(),
                    SampleContacts.e164(person.phone()),
                    person.email(),
                    person.role(),
                    people.size(),
                    0));
            records.put(people.getLast());
        }
        return people;
    }

    /** An information request was asked three hours ago: its clock runs. */
    private Activity planned(ProspectId id, Plan plan) {
        Instant at = plan.kind() == ActivityKind.INFORMATION_REQUEST
                ? now.instant().minus(Duration.ofHours(3))
                : now.instant();
        return Activity.planned(
                new ActivityId(records.newId()), id, plan.kind(), words.apply(plan.subject()), plan.due(), at);
    }

    private Activity activity(ProspectId id, Happening one) {
        return new Activity(
                new ActivityId(records.newId()),
                id,
                one.kind(),
                ActivityState.DONE,
                words.apply(one.subject()),
                words.apply(one.body()),
                Optional.empty(),
                instant(one.day(), one.time()),
                one.incentive(),
                0);
    }

    /** Nothing has happened later than now. */
    private Instant instant(LocalDate day, LocalTime time) {
        Instant at = day.atTime(time).atZone(now.zone()).toInstant();
        return at.isAfter(now.instant()) ? now.instant() : at;
    }
}
