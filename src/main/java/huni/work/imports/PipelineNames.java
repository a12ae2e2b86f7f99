package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.PipelineKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a file names pipelines, and which of ours a name means. */
final class PipelineNames {

    private static final Set<String> COLUMNS = StageNames.folded(
            "pipeline",
            "pipeline name",
            "deal pipeline",
            "sales pipeline",
            "board",
            "board name",
            "sales process",
            "hat",
            "satış hattı",
            "hat adı",
            "boru hattı",
            "satış süreci",
            "süreç adı",
            "süreç",
            "pano",
            "işlem hattı");

    private PipelineNames() {}

    static boolean isColumn(String name) {
        return ColumnNames.candidates(ColumnNames.folded(name)).stream().anyMatch(COLUMNS::contains);
    }

    /** The pipeline of that name or key; empty when none is called so. */
    static Optional<PipelineKey> meant(String name, Map<PipelineKey, String> names) {
        String wanted = Folding.fold(name.strip());
        return names.entrySet().stream()
                .filter(one -> Folding.fold(one.getValue()).equals(wanted)
                        || one.getKey().value().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
