package huni.work.checklist;

import huni.domain.pipeline.Pipeline;

/** Checklists as files, which people give to each other and write by hand. */
public interface ChecklistFiles {

    /**
     * What a file holds. What it says is in order: facts and stages are there, no question depends on itself or on a later
     * one, each can be reached.
     *
     * @param pipeline the stages it may name
     */
    ChecklistBundle read(byte[] content, Pipeline pipeline) throws ChecklistFileException;

    /** The file of these; read again it holds the same. */
    byte[] write(ChecklistBundle bundle);
}
