package huni.ui.data;

import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ImportQuery;

/** What the import page reads of the store; asked off the screen's thread. */
public record ImportSources(PipelineQuery pipelines, IdentityQuery there, ImportQuery imports) {}
