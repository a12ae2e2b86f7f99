package huni.ui.data;

import huni.domain.PeopleQuery;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ImportQuery;

/** What the import page reads of the store; asked off the screen's thread, but for its memory. */
public record ImportSources(
        PipelineQuery pipelines, IdentityQuery there, ImportQuery imports, PeopleQuery people, MappingMemory memory) {

    /** Keeps how files were mapped, as text; asked on the screen's thread. */
    public interface MappingMemory {

        /** What was kept; empty at first. */
        String kept();

        void keep(String mappings);
    }
}
