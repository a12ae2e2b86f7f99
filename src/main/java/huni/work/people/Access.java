package huni.work.people;

import huni.domain.Person;
import java.util.List;

/** What the people of a shared workspace may do in its database, whatever program they write with. */
public interface Access {

    /**
     * Makes it what is written of somebody: what their role says, nothing once they have left.
     *
     * @return the statements that are left for whoever runs the database, since this program may not do them; empty if it is
     *     done
     */
    List<String> follow(Person person);
}
