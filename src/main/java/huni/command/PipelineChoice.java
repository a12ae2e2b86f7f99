package huni.command;

import huni.domain.Folding;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.language.DomainWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a pipeline, by its name or its key. */
final class PipelineChoice {

    static final String NAME = "--pipeline";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = NAME, paramLabel = "NAME", descriptionKey = "option.pipeline")
    private Optional<String> named = Optional.empty();

    boolean isNamed() {
        return named.isPresent();
    }

    /** What the pipelines that are not retired are called. */
    Map<PipelineKey, String> shown(OpenStore open, Console console) {
        DomainWords words = new DomainWords(console.texts());
        return PipelineHeading.shown(open.pipelines().headings()).stream()
                .collect(Collectors.toMap(PipelineHeading::key, words::pipeline));
    }

    /** The pipeline that was named, retired or not; empty if none was. One that is not there ends the command. */
    Optional<PipelineKey> in(OpenStore open, Console console) {
        return named.map(name -> named(name, open, console));
    }

    /** The pipeline of that name or key, retired or not. One that is not there ends the command. */
    PipelineKey named(String name, OpenStore open, Console console) {
        DomainWords words = new DomainWords(console.texts());
        List<PipelineHeading> all = open.pipelines().headings();
        return all.stream()
                .filter(one -> one.key().value().equals(name)
                        || Folding.fold(words.pipeline(one)).equals(Folding.fold(name)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        console.texts()
                                .text(
                                        "pipeline.unknown",
                                        name,
                                        all.stream().map(words::pipeline).collect(Collectors.joining(", ")))))
                .key();
    }
}
