package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.Identity;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.Contact;
import huni.domain.prospect.KnownLabels;
import huni.domain.prospect.LabelCounts;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Made-up prospects with their journeys, read the slow and plain way. What a screen of the funnel does not ask is refused. */
final class MadeUpSales implements HistoryQuery, CourseQuery, PipelineQuery, ProspectQuery {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private record Sale(ProspectId id, Optional<LocalDate> createdOn, BigDecimal worth, List<Journey.Visit> visits) {

        private StageKey now() {
            return visits.getLast().stage();
        }

        private Optional<StageKey> on(LocalDate day) {
            return visits.stream()
                    .filter(visit -> !visit.on().isAfter(day))
                    .reduce((_, later) -> later)
                    .map(Journey.Visit::stage);
        }

        private Map<StageKey, LocalDate> firsts() {
            Map<StageKey, LocalDate> firsts = new LinkedHashMap<>();
            visits.forEach(visit -> firsts.putIfAbsent(visit.stage(), visit.on()));
            return firsts;
        }
    }

    private final List<Sale> sales = new ArrayList<>();
    private final Pipeline pipeline;
    private List<EntryCount> entries = List.of();
    private int entriesOf;
    private int readings;

    MadeUpSales(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Adds a prospect worth so many lira, by its way: {@code "2026-10-01 lead, 2026-10-05 appointment"}. */
    ProspectId add(long worth, String way) {
        return add(worth, way, true);
    }

    /** Adds a prospect whose created date nobody knows. */
    ProspectId addUndated(long worth, String way) {
        return add(worth, way, false);
    }

    private ProspectId add(long worth, String way, boolean dated) {
        List<Journey.Visit> visits = new ArrayList<>();
        for (String visit : way.split(", ", -1)) {
            String[] parts = visit.split(" ", -1);
            visits.add(new Journey.Visit(new StageKey(parts[1]), LocalDate.parse(parts[0])));
        }
        ProspectId id = new ProspectId(new UUID(0, sales.size() + 1L));
        Optional<LocalDate> created = Optional.of(visits.getFirst().on()).filter(_ -> dated);
        sales.add(new Sale(id, created, BigDecimal.valueOf(worth), visits));
        return id;
    }

    /** How often the figures were read. */
    int readings() {
        return readings;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        sales.forEach(sale -> each.accept(course(sale)));
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        return sales.stream()
                .filter(sale -> prospects.contains(sale.id()))
                .map(MadeUpSales::course)
                .toList();
    }

    private static Course course(Sale sale) {
        List<StageEvent> events = new ArrayList<>();
        for (Journey.Visit visit : sale.visits()) {
            events.add(new StageEvent(
                    new UUID(1, events.size()),
                    sale.id(),
                    visit.on().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    visit.on(),
                    Optional.empty(),
                    visit.stage(),
                    events.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                    MoveSource.DRAG,
                    "",
                    false,
                    Optional.empty(),
                    ClosingTerms.NONE));
        }
        return new Course(
                sale.id(),
                sale.createdOn(),
                StageHistory.of(events),
                Optional.of(Money.of(LIRA, sale.worth())),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public HistoryQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public void eachJourney(PipelineKey pipeline, DaySpan created, Consumer<? super Journey> each) {
        sales.stream()
                .filter(sale -> sale.createdOn().filter(created::contains).isPresent())
                .sorted(Comparator.comparing(sale -> sale.createdOn().orElseThrow()))
                .map(sale -> new Journey(sale.id(), sale.createdOn().orElseThrow(), sale.visits())
                        .of(Optional.of(Money.of(LIRA, sale.worth())), ""))
                .forEach(each);
    }

    @Override
    public Map<StageKey, Long> undatedEntries() {
        return Map.of();
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        readings++;
        return sales.stream()
                .flatMap(sale -> sale.firsts().entrySet().stream())
                .filter(entry -> days.contains(entry.getValue()))
                .map(entry -> new DayEntries(entry.getKey(), entry.getValue(), 1))
                .toList();
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        return sales.stream()
                .filter(sale -> sale.firsts().containsKey(stage)
                        && days.contains(sale.firsts().get(stage)))
                .map(Sale::id)
                .toList();
    }

    @Override
    public List<EntryCount> entries() {
        if (entriesOf != sales.size()) {
            entries = countEntries();
            entriesOf = sales.size();
        }
        return entries;
    }

    private List<EntryCount> countEntries() {
        return sales.stream()
                .flatMap(sale -> sale.firsts().entrySet().stream()
                        .filter(first -> pipeline.stage(first.getKey()).isOpen())
                        .map(first -> new EntryCount(
                                first.getKey(),
                                first.getValue().toEpochDay(),
                                passedAfter(sale, first.getKey(), first.getValue()),
                                true,
                                1)))
                .toList();
    }

    private long passedAfter(Sale sale, StageKey stage, LocalDate entered) {
        return sale.firsts().entrySet().stream()
                .filter(later -> pipeline.steps().contains(pipeline.stage(later.getKey()))
                        && pipeline.isBefore(stage, pipeline.stage(later.getKey())))
                .mapToLong(later -> ChronoUnit.DAYS.between(entered, later.getValue()))
                .min()
                .orElse(EntryCount.NOT_YET);
    }

    @Override
    public List<StageTimes> times() {
        return sales.stream()
                .flatMap(sale -> course(sale).history().times(pipeline).stream())
                .map(time -> new StageTimes(time, 1))
                .toList();
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey one, StageType outcome, DaySpan days) {
        return closed(outcome, days)
                .map(sale -> new ClosedFor(reason(sale, outcome), LIRA, 1, sale.worth()))
                .toList();
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        return sales.stream()
                .flatMap(sale -> sale.on(day).map(stage -> new Holding(stage, LIRA, 1, sale.worth())).stream())
                .toList();
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return List.of();
    }

    @Override
    public long withoutDate() {
        return sales.stream().filter(sale -> sale.createdOn().isEmpty()).count();
    }

    @Override
    public Pipeline pipeline() {
        return pipeline;
    }

    @Override
    public List<ProspectRow> list(ListRequest request, Optional<ProspectRow> after, int limit) {
        Comparator<ProspectRow> order = order(request);
        return sales.stream()
                .filter(sale -> isIn(request.scope(), sale))
                .map(MadeUpSales::row)
                .filter(row -> after.isEmpty() || order.compare(row, after.orElseThrow()) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private boolean isIn(ListScope scope, Sale sale) {
        return switch (scope) {
            case ListScope.Everybody() -> true;
            case ListScope.InStages(var stages) -> stages.contains(sale.now());
            case ListScope.StoodIn(var stages, var day) ->
                sale.on(day).filter(stages::contains).isPresent();
            case ListScope.Chosen(var chosen) -> chosen.contains(sale.id());
            case ListScope.Undated() -> sale.createdOn().isEmpty();
            case ListScope.Created(var days) ->
                sale.createdOn().filter(days::contains).isPresent();
            case ListScope.ClosedUndated _, ListScope.Given _, ListScope.WithAppointment _, ListScope.Booked _ ->
                throw new UnsupportedOperationException();
            case ListScope.FirstEntered(var stages, var days) ->
                sale.firsts().entrySet().stream()
                        .anyMatch(first -> stages.contains(first.getKey()) && days.contains(first.getValue()));
            case ListScope.ClosedFor(var stages, var days, var why) ->
                stages.contains(sale.now())
                        && days.contains(sale.visits().getLast().on())
                        && reason(sale, pipeline.stage(sale.now()).type()).equals(why);
            case ListScope.OfJourneys(var _, var created, var counted) ->
                sale.createdOn()
                        .filter(created::contains)
                        .filter(day -> counted.test(new Journey(sale.id(), day, sale.visits())
                                .of(Optional.of(Money.of(LIRA, sale.worth())), "")))
                        .isPresent();
        };
    }

    private Stream<Sale> closed(StageType outcome, DaySpan days) {
        return sales.stream()
                .filter(sale -> pipeline.stage(sale.now()).type() == outcome
                        && days.contains(sale.visits().getLast().on()));
    }

    /** Some have none. */
    private static String reason(Sale sale, StageType outcome) {
        List<ClosingReason> reasons = ClosingReason.of(outcome, ClosingReason.standard());
        int place = Math.toIntExact(sale.id().value().getLeastSignificantBits() % (reasons.size() + 1));
        return place == reasons.size() ? "" : reasons.get(place).key();
    }

    private static Comparator<ProspectRow> order(ListRequest request) {
        Comparator<LocalDate> days = request.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<ProspectRow> byDay = Comparator.comparing(
                row -> row.createdOn().orElse(request.descending() ? LocalDate.MIN : LocalDate.MAX), days);
        return (request.sort() == ListSort.CREATED ? byDay : Comparator.comparing(ProspectRow::company))
                .thenComparing(row -> row.prospect().value());
    }

    private static ProspectRow row(Sale sale) {
        return new ProspectRow(
                sale.id(),
                "Company " + sale.id().value().getLeastSignificantBits(),
                "",
                sale.now(),
                sale.visits().getLast().on(),
                Optional.of(Money.of(LIRA, sale.worth())),
                Optional.empty(),
                sale.createdOn(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }

    @Override
    public LabelCounts labelCounts(PipelineKey pipeline) {
        return labelCounts();
    }

    @Override
    public LabelCounts labelCounts() {
        return LabelCounts.NONE;
    }

    @Override
    public KnownLabels labels() {
        return KnownLabels.NONE;
    }

    @Override
    public Optional<Dossier> dossier(ProspectId prospect) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TimelineEntry> timeline(ProspectId prospect, Optional<TimelineEntry> before, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ProspectRow> search(String words, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ProspectRow> these(List<ProspectId> prospects, String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Contact> contacts(List<ProspectId> prospects) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Duplicate> duplicates(Identity identity, Optional<ProspectId> except) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(ListRequest request) {
        return list(request, Optional.empty(), Integer.MAX_VALUE).size();
    }

    @Override
    public List<PipelineHeading> headings() {
        return List.of(PipelineHeading.first());
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return ClosingReason.standard();
    }

    @Override
    public boolean hasSamples() {
        return false;
    }
}
