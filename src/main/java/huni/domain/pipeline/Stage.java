package huni.domain.pipeline;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of the board.
 *
 * @param name what the user calls it; empty until renamed, then the screen shows the translated default
 * @param position its place in the pipeline, counted from 0
 * @param probability the user's default chance to win from here, 0 to 1; WON is 1, LOST and PARKED are 0
 * @param staleAfterDays days without a touch after which a prospect here is stale, from 1
 * @param exitCriteria what must be true to leave it forward, shown as the column's tooltip
 * @param retired no longer on the board, kept for its history
 * @param pipeline the pipeline it is a stage of
 * @param role what it is for
 * @param version counts the writes of this row
 */
public record Stage(
        StageKey key,
        StageType type,
        Gate gate,
        Optional<String> name,
        int position,
        BigDecimal probability,
        int staleAfterDays,
        Optional<String> exitCriteria,
        boolean retired,
        PipelineKey pipeline,
        StageRole role,
        long version) {

    public Stage {
        if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a probability is from 0 to 1: " + probability);
        }
        if (staleAfterDays < 1) {
            throw new IllegalArgumentException("stale after at least one day: " + staleAfterDays);
        }
    }

    /** A stage of the first pipeline that has no role. */
    public Stage(
            StageKey key,
            StageType type,
            Gate gate,
            Optional<String> name,
            int position,
            BigDecimal probability,
            int staleAfterDays,
            Optional<String> exitCriteria,
            boolean retired,
            long version) {
        this(
                key,
                type,
                gate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                PipelineKey.FIRST,
                StageRole.NONE,
                version);
    }

    /** Whether prospects here are under way. */
    public boolean isOpen() {
        return type == StageType.OPEN;
    }

    /** The same stage, no longer on the board or back on it. */
    public Stage withRetired(boolean now) {
        return new Stage(
                key,
                type,
                gate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                now,
                pipeline,
                role,
                version);
    }

    /** The same stage as one of that pipeline. */
    Stage of(PipelineKey other) {
        return new Stage(
                key,
                type,
                gate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                other,
                role,
                version);
    }

    /** A new stage like this one in another pipeline. */
    Stage copied(String newKey, PipelineKey other) {
        return new Stage(
                new StageKey(newKey),
                type,
                gate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                false,
                other,
                role,
                0);
    }

    /** The same stage in another role. */
    public Stage withRole(StageRole newRole) {
        return new Stage(
                key,
                type,
                gate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                pipeline,
                newRole,
                version);
    }

    /** The same stage with another question at its entrance. */
    public Stage withGate(Gate newGate) {
        return new Stage(
                key,
                type,
                newGate,
                name,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                pipeline,
                role,
                version);
    }

    /** The same stage, to be left when this is true; blank words bring the standard ones back. */
    public Stage withExitCriteria(String criteria) {
        Optional<String> given = Optional.of(criteria.strip()).filter(c -> !c.isEmpty());
        return new Stage(
                key, type, gate, name, position, probability, staleAfterDays, given, retired, pipeline, role, version);
    }

    /** The same stage at another place. */
    Stage withPosition(int newPosition) {
        return new Stage(
                key,
                type,
                gate,
                name,
                newPosition,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                pipeline,
                role,
                version);
    }

    /** The same stage under another name; a blank name brings the translated default back. */
    public Stage withName(String newName) {
        Optional<String> given = Optional.of(newName.strip()).filter(n -> !n.isEmpty());
        return new Stage(
                key,
                type,
                gate,
                given,
                position,
                probability,
                staleAfterDays,
                exitCriteria,
                retired,
                pipeline,
                role,
                version);
    }

    /** The same stage with another default chance and another patience. */
    public Stage withChance(BigDecimal newProbability, int newStaleAfterDays) {
        return new Stage(
                key,
                type,
                gate,
                name,
                position,
                newProbability,
                newStaleAfterDays,
                exitCriteria,
                retired,
                pipeline,
                role,
                version);
    }
}
