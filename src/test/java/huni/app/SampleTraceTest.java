package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.activity.LogActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.KeepDraft;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.RemoveProspects;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sample data that was removed leaves no name of anybody in the files of the store. */
@Timeout(300)
class SampleTraceTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int OWN = 30;
    private static final int SAMPLES = 120;
    private static final int ALL = 1_000;
    /** A shorter one may be part of something else. */
    private static final int SHORTEST = 6;

    @TempDir
    private Path folder;

    private OpenedStore open() throws Exception {
        return OpenedStore.open(folder, MONDAY, Runnable::run);
    }

    private static <R> R done(OpenedStore store, Operation<R> operation) {
        if (store.workspace().perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(operation + " was refused");
    }

    private static void addOwn(OpenedStore store) {
        for (int i = 0; i < OWN; i++) {
            ProspectId id = done(store, new CreateProspect("Kendi işim " + i, "Quaxolin Zyx", Optional.empty()));
            done(store, new LogActivity(id, ActivityKind.NOTE, "", "mavisini istiyor"));
        }
    }

    /** Something of everything that is done to prospects, also with samples. */
    private static void workWithSamples(OpenedStore store) {
        List<ProspectId> open = store.prospects().list(ListRequest.ALL, Optional.empty(), ALL).stream()
                .filter(row -> row.closedOn().isEmpty() && !row.company().startsWith("Kendi"))
                .map(ProspectRow::prospect)
                .toList();
        done(store, new LogActivity(open.get(0), ActivityKind.NOTE, "", "mavisini istiyor"));
        done(store, new KeepDraft(Optional.of(open.get(1)), "note", Optional.of("yarım kaldı")));
        done(store, new RemoveProspects(List.of(open.get(2))));
        done(store, new MergeProspects(open.get(3), open.get(4)));
        done(store, new RemoveProspects(List.of(open.get(5), open.get(6))));
        store.workspace().undo();
    }

    /** Who is in the sample: the companies, the people, their numbers and addresses. */
    private static Set<String> namesOfSamples(OpenedStore store) {
        List<ProspectRow> rows = store.prospects().list(ListRequest.ALL, Optional.empty(), ALL);
        List<ProspectRow> samples =
                rows.stream().filter(row -> !row.company().startsWith("Kendi")).toList();
        Set<String> names = new TreeSet<>();
        samples.forEach(row -> names.add(row.company()));
        for (Contact contact : store.prospects()
                .contacts(samples.stream().map(ProspectRow::prospect).toList())) {
            names.addAll(List.of(contact.name(), contact.phone(), contact.phoneE164(), contact.email()));
        }
        names.removeIf(name -> name.length() < SHORTEST);
        return names;
    }

    /** Which of the words stand in which file, as they are and as a search folds them. */
    private List<String> found(Set<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    for (String written : List.of(word, Folding.fold(word))) {
                        byte[] stored = written.getBytes(StandardCharsets.UTF_8);
                        if (bytes.contains(new String(stored, StandardCharsets.ISO_8859_1))) {
                            found.add(folder.relativize(file) + ": " + written);
                        }
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void noNameOfTheSampleIsInAnyFileAfterwards(String language) throws Exception {
        Set<String> names;
        try (OpenedStore store = open()) {
            addOwn(store);
            done(store, new AddSampleData(SAMPLES, 1, Locale.of(language)));
            names = namesOfSamples(store);
            assertTrue(names.size() > SAMPLES, names.toString());
            workWithSamples(store);
            assertTrue(found(names).size() > SAMPLES, "they are there before");

            done(store, new RemoveSampleData());

            assertEquals(List.of(), found(names));
            assertFalse(store.prospects().hasSamples());
            assertEquals(OWN, store.prospects().count(ListRequest.ALL));
            assertFalse(found(Set.of("Quaxolin Zyx")).isEmpty(), "one's own are there");
        }
        assertEquals(List.of(), found(names), "nor after the program has ended");
    }
}
