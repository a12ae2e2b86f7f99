package huni.work.imports;

import java.util.List;

/** A table read from its file: memory does not grow with the rows. */
public interface TableFile extends TableLines {

    /** The columns from left to right; without a header row they are named by their letters. */
    List<FileColumn> columns();

    /** How far reading has come, from 0 to {@link #size()}, in bytes of the file. */
    long position();

    /** The size of the file in bytes. */
    long size();
}
