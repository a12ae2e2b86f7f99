package huni.domain;

import java.util.Map;
import java.util.UUID;

/** Who works in the workspace, and who has done what. */
public interface PeopleQuery {

    /** Of a workspace that one person has alone. */
    PeopleQuery ALONE = () -> People.ALONE;

    People people();

    /**
     * What the others are called who did what happened to a prospect, by the identifier of its entry in the timeline; nothing of
     * what the one who looks has done, nor where one person works alone.
     */
    default Map<UUID, String> doers(ProspectId prospect) {
        return Map.of();
    }
}
