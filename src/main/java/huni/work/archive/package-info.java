/**
 * The whole workspace in one file: what it is made of, how it is written and read again. Who writes the file and who keeps
 * the rows are behind the ports {@link huni.work.archive.ArchiveFormat}, {@link huni.work.archive.WorkspaceRows} and
 * {@link huni.work.archive.WorkspaceReplacement}; {@link huni.work.archive.Archives} is what others use.
 */
@NullMarked
package huni.work.archive;

import org.jspecify.annotations.NullMarked;
