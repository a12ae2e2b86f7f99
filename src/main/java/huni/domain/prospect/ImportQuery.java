package huni.domain.prospect;

import java.util.List;

/** The imports that were made, sample data apart. */
public interface ImportQuery {

    /** The latest ones, the last one first. */
    List<PastImport> imports(int limit);
}
