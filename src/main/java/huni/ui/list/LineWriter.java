package huni.ui.list;

import huni.domain.Person;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.insight.ExpectedClosings;
import huni.insight.Forecast;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.StageRamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows as lines in the language of the screen. */
final class LineWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords names;
    private final Performer performer;
    private final ShownOwner owner;
    private Pipeline pipeline = new Pipeline(List.of());
    private Optional<Forecast> forecast = Optional.empty();

    LineWriter(Texts texts, Formats formats, Performer performer, ShownOwner owner) {
        this.texts = texts;
        this.formats = formats;
        this.names = new DomainWords(texts);
        this.performer = performer;
        this.owner = owner;
    }

    /** From now on the stages are these, and open prospects are expected to close by this forecast. */
    void by(ListPages.Basis basis) {
        pipeline = basis.pipeline();
        forecast = basis.forecast();
    }

    String name(Stage stage) {
        return names.stage(stage);
    }

    ProspectLine line(ProspectRow row) {
        Optional<Stage> stage = pipeline.find(row.stage());
        return new ProspectLine(
                row.prospect(),
                row.company(),
                Stream.concat(Stream.of(row.source()), row.tags().stream())
                        .filter(label -> !label.isBlank())
                        .collect(Collectors.joining(" · ")),
                row.contact(),
                stage.map(names::stage).orElse(row.stage().value()),
                stage.map(this::tone).orElseGet(() -> StageRamp.styleClassOf(StageType.PARKED)),
                row.worth().map(formats::money).orElse("–"),
                row.nextStep().map(this::step).orElse(""),
                row.nextStep().filter(this::isOverdue).isPresent(),
                row.createdOn().map(formats::day).orElse(""),
                expected(row),
                row.closedOn().map(formats::day).orElse(""),
                row.owner()
                        .flatMap(owner.peopleProperty().get()::find)
                        .map(Person::name)
                        .orElse(""));
    }

    private String expected(ProspectRow row) {
        return forecast.flatMap(known ->
                        known.open().find(row.prospect()).map(open -> ExpectedClosings.day(open, known.chances())))
                .map(day -> texts.text("prospects.about", formats.day(day)))
                .orElse("");
    }

    private String tone(Stage stage) {
        if (!stage.isOpen()) {
            return StageRamp.styleClassOf(stage.type());
        }
        List<Stage> open = pipeline.peers(stage);
        return StageRamp.styleClass(StageRamp.tone(open.indexOf(stage), open.size()));
    }

    private String step(NextStep step) {
        String when = step.due()
                .time()
                .map(time -> formats.relativeDay(step.due().day().atTime(time)))
                .orElseGet(() -> formats.relativeDay(step.due().day()));
        String what = names.planned(step.kind(), step.role(), step.subject());
        return texts.text("prospects.step", when, what);
    }

    private boolean isOverdue(NextStep step) {
        return step.due().state(performer.now()) == Due.State.OVERDUE;
    }
}
