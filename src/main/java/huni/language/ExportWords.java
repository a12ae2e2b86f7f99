package huni.language;

import huni.domain.People;
import huni.domain.PersonId;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Urgency;
import huni.work.exports.SheetColumn;
import huni.work.exports.SheetWords;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables of prospects in one language. Names of columns and facts are such that an import knows them in either language.
 *
 * @param reasons what the reasons of wins and losses are called, by their keys
 * @param people who looks after them
 */
public record ExportWords(Texts texts, Pipeline pipeline, Map<String, String> reasons, People people)
        implements SheetWords {

    /** Those of the pipelines as they are set now, and of who works here. */
    public static ExportWords of(Texts texts, PipelineQuery pipelines, People people) {
        DomainWords words = new DomainWords(texts);
        return new ExportWords(
                texts,
                pipelines.pipeline(),
                pipelines.closingReasons().stream()
                        .collect(Collectors.toMap(ClosingReason::key, words::closingReason, (first, _) -> first)),
                people);
    }

    /** The same with the keys of the columns for their titles, for scripts. */
    public SheetWords withKeys() {
        ExportWords words = this;
        return new SheetWords() {
            @Override
            public String title(SheetColumn column) {
                return column.key();
            }

            @Override
            public String title(SheetColumn column, int person) {
                return column.key() + "-" + person;
            }

            @Override
            public Optional<String> ownerTitle() {
                return words.ownerTitle().map(_ -> "owner");
            }

            @Override
            public String owner(PersonId person) {
                return words.owner(person);
            }

            @Override
            public String stage(StageKey stage) {
                return words.stage(stage);
            }

            @Override
            public boolean isWon(StageKey stage) {
                return words.isWon(stage);
            }

            @Override
            public String reason(String key) {
                return words.reason(key);
            }

            @Override
            public String urgency(Urgency.Level level) {
                return words.urgency(level);
            }

            @Override
            public String authority(Authority.Role role) {
                return words.authority(role);
            }
        };
    }

    @Override
    public String title(SheetColumn column) {
        return texts.text("export.column." + column.key());
    }

    @Override
    public Optional<String> ownerTitle() {
        return people.isTeam() ? Optional.of(texts.text("export.column.owner")) : Optional.empty();
    }

    @Override
    public String owner(PersonId person) {
        return people.find(person).map(people::told).orElse("");
    }

    @Override
    public String stage(StageKey stage) {
        return pipeline.find(stage).map(new DomainWords(texts)::stage).orElse(stage.value());
    }

    @Override
    public boolean isWon(StageKey stage) {
        return pipeline.find(stage).filter(one -> one.type() == StageType.WON).isPresent();
    }

    @Override
    public String reason(String key) {
        return reasons.getOrDefault(key, key);
    }

    @Override
    public String urgency(Urgency.Level level) {
        return level == Urgency.Level.UNKNOWN ? "" : new DomainWords(texts).urgency(level);
    }

    @Override
    public String authority(Authority.Role role) {
        return role == Authority.Role.UNKNOWN ? "" : new DomainWords(texts).role(role);
    }
}
