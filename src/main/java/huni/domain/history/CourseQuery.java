package huni.domain.history;

import huni.domain.ProspectId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the chances are computed from. Removed prospects are in none of it. */
public interface CourseQuery {

    /** Hands over every prospect, one by one; takes long where there are many, and nobody who reads a little waits for it. */
    void eachCourse(Consumer<? super Course> each);

    /** Those of these prospects that are there, in any order. */
    List<Course> courses(Collection<ProspectId> prospects);
}
