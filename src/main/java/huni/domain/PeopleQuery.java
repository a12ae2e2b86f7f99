package huni.domain;

/** Who works in the workspace. */
public interface PeopleQuery {

    /** Of a workspace that one person has alone. */
    PeopleQuery ALONE = () -> People.ALONE;

    People people();
}
