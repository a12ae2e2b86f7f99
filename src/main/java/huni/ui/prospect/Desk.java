package huni.ui.prospect;

import huni.domain.ProspectId;
import huni.ui.kit.Formats;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Texts;
import huni.ui.words.Words;

/** What every part of one prospect's screen works with. */
record Desk(
        ProspectId id,
        ProspectSources sources,
        Saves saves,
        TaskRunner tasks,
        Formats formats,
        Texts texts,
        Words words) {}
