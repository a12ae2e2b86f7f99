package huni.app;

import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.ui.kit.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prospects that were opened or called last, the latest first, from one start to the next. */
record RecentProspects(Preferences preferences) {

    private static final int MOST = 8;

    List<ProspectId> all() {
        return preferences.settings().get(Key.RECENT_PROSPECTS).stream()
                .flatMap(kept -> Arrays.stream(kept.split(",", -1)))
                .map(id -> new ProspectId(UUID.fromString(id)))
                .toList();
    }

    /** It is the latest one now. */
    void opened(ProspectId prospect) {
        preferences.set(
                Key.RECENT_PROSPECTS,
                Stream.concat(Stream.of(prospect), all().stream().filter(other -> !other.equals(prospect)))
                        .limit(MOST)
                        .map(one -> one.value().toString())
                        .collect(Collectors.joining(",")));
    }
}
