package huni.command;

import huni.domain.Folding;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.LabelChoice;
import huni.language.DomainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which prospects, as the list in the window filters them. Without any: all. */
final class ListChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PipelineChoice pipeline = new PipelineChoice();

    @Option(names = "--find", paramLabel = "WORDS", descriptionKey = "list.find")
    private String words = "";

    @Option(names = "--stage", paramLabel = "NAME", descriptionKey = "list.stage")
    private List<String> stages = List.of();

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "list.source")
    private Set<String> sources = Set.of();

    @Option(names = "--tag", paramLabel = "NAME", descriptionKey = "list.tag")
    private Set<String> tags = Set.of();

    /** Whether any is given. */
    boolean isMade() {
        return !words.isBlank() || isMadeButWords();
    }

    /** Whether any is given beside the words. */
    boolean isMadeButWords() {
        return pipeline.isNamed() || !stages.isEmpty() || !sources.isEmpty() || !tags.isEmpty();
    }

    /** The words that are looked for; may be empty. */
    String words() {
        return words.strip();
    }

    /** What they ask for. A stage or pipeline that is not there ends the command. */
    ListRequest request(OpenStore open, Console console) {
        Pipeline all = open.pipelines().pipeline();
        Optional<PipelineKey> chosen = pipeline.in(open, console);
        List<Stage> among = chosen.map(all::of).orElse(all).stages();
        Set<StageKey> asked = new HashSet<>();
        for (String name : stages) {
            asked.addAll(named(name, among, new DomainWords(console.texts()), console));
        }
        ListScope scope = chosen.isPresent() && asked.isEmpty()
                ? new ListScope.InStages(among.stream().map(Stage::key).collect(Collectors.toSet()))
                : ListScope.all();
        return new ListRequest(words.strip(), asked, new LabelChoice(sources, tags), scope, ListSort.COMPANY, false);
    }

    private Set<StageKey> named(String name, List<Stage> among, DomainWords words, Console console) {
        String wanted = Folding.fold(name.strip());
        Set<StageKey> found = among.stream()
                .filter(stage -> stage.key().value().equals(name.strip())
                        || Folding.fold(words.stage(stage)).equals(wanted))
                .map(Stage::key)
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            String known = among.stream().map(words::stage).distinct().collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), console.texts().text("import.no-stage", name, known));
        }
        return found;
    }
}
