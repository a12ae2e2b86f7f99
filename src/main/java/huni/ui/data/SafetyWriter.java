package huni.ui.data;

import huni.language.DayInSentence;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.data.SafetyPage.BackupFacts;
import huni.ui.data.SafetyPage.BackupLine;
import huni.ui.data.SafetyPage.CopyLine;
import huni.ui.data.SafetyPage.Soundness;
import huni.work.archive.ArchiveRefusedException;
import huni.work.safety.Backup;
import huni.work.safety.HealthRecord;
import huni.work.safety.KeptCopy;
import huni.work.safety.Lack;
import huni.work.safety.Rehearsal;
import huni.work.safety.RestorePreview;
import huni.work.safety.StoreHealth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words how safe the work is. */
final class SafetyWriter {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SMALLEST = new BigDecimal("0.1");

    private final Texts texts;
    private final Formats formats;

    SafetyWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * Everything.
     *
     * @param copies files of whole stores beside it
     * @param second the folder of the second place, if there is one
     * @param there the newest backup in it, if it can be read
     */
    SafetyPage page(
            List<BackupFacts> backups,
            List<KeptCopy> copies,
            Optional<Path> second,
            Optional<Backup> there,
            HealthRecord known) {
        Optional<StoreHealth> health = known.health();
        Optional<Rehearsal> rehearsal = known.rehearsal();
        return new SafetyPage(
                backups.stream()
                        .findFirst()
                        .map(newest -> newest(newest.backup().at()))
                        .orElse(""),
                backups.stream().map(this::line).toList(),
                copies(copies),
                loss(second, there),
                second.isPresent(),
                rehearsal.map(this::rehearsal).orElse(""),
                rehearsal.map(Rehearsal::same).orElse(true),
                known.lack().map(this::lack).orElse(""),
                health.map(this::health).orElseGet(() -> texts.text("data.safety.health.unknown.sentence")),
                health.map(found -> found.isSound() ? Soundness.SOUND : Soundness.UNSOUND)
                        .orElse(Soundness.UNKNOWN));
    }

    private String newest(Instant at) {
        Duration age = Duration.between(at, formats.now().atZone(formats.zone()).toInstant());
        return age.compareTo(Duration.ofMinutes(1)) < 0
                ? texts.text("data.safety.newest.now")
                : texts.text("data.safety.newest", formats.duration(age));
    }

    private BackupLine line(BackupFacts facts) {
        return new BackupLine(
                facts.backup(),
                formats.relativeDay(facts.backup().at()),
                switch (facts.opening()) {
                    case OPENS -> said(facts);
                    case LOCKED -> texts.text("data.safety.elsewhere", size(facts.bytes()));
                    case DAMAGED -> texts.text("data.safety.unreadable");
                },
                facts.opening());
    }

    private String said(BackupFacts facts) {
        long prospects = facts.prospects();
        return switch (facts.backup().reason()) {
            case CHANGED, ASKED -> texts.text("data.safety.facts", prospects, size(facts.bytes()));
            case IMPORT -> texts.text("data.safety.before.import", prospects);
            case RESTORE -> texts.text("data.safety.before.restore", prospects);
        };
    }

    private List<CopyLine> copies(List<KeptCopy> copies) {
        List<CopyLine> lines = new ArrayList<>();
        for (KeptCopy copy : copies) {
            String name = String.valueOf(copy.file().getFileName());
            String day = formats.day(formats.dayOf(copy.at()));
            lines.add(
                    copy.schema().isPresent()
                            ? new CopyLine(
                                    texts.text("data.safety.copy.update", name, day, size(copy.bytes())),
                                    Optional.of(copy.file()))
                            : new CopyLine(
                                    texts.text("data.safety.copy.damaged", name, day, size(copy.bytes())),
                                    Optional.empty()));
        }
        if (!lines.isEmpty()) {
            lines.add(new CopyLine(texts.text("data.safety.copy.how"), Optional.empty()));
        }
        return lines;
    }

    private String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
        return texts.text("data.safety.megabytes", formats.number(size.max(SMALLEST), 1));
    }

    private String loss(Optional<Path> second, Optional<Backup> there) {
        if (second.isEmpty()) {
            return texts.text("data.safety.loss.all");
        }
        return there.map(newest ->
                        texts.text("data.safety.loss.since", DayInSentence.of(formats, newest.at()), second.get()))
                .orElseGet(() -> texts.text("data.safety.loss.gone", second.get()));
    }

    private String rehearsal(Rehearsal rehearsal) {
        return texts.text(
                switch (rehearsal.verdict()) {
                    case SAME -> "data.safety.rehearsal";
                    case OTHER -> "data.safety.rehearsal.failed";
                    case REFUSED -> "data.safety.rehearsal.refused";
                    case ELSEWHERE -> "data.safety.rehearsal.elsewhere";
                    case HINDERED -> "data.safety.rehearsal.hindered";
                },
                DayInSentence.of(formats, rehearsal.at()),
                rehearsal.rows());
    }

    private String lack(Lack lack) {
        return texts.text(
                switch (lack) {
                    case STEPS -> "data.safety.lack.steps";
                    case OTHER_PAST -> "data.safety.lack.other";
                });
    }

    private String health(StoreHealth health) {
        String when = DayInSentence.of(formats, health.at());
        return health.isSound()
                ? texts.text(
                        "data.safety.health.sound.sentence", when, health.prospects(), health.events(), health.steps())
                : texts.text(
                        "data.safety.health.unsound.sentence",
                        when,
                        health.wrong().size(),
                        health.wrong().getFirst());
    }

    /** What a restore would change. */
    List<String> preview(RestorePreview found) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("data.safety.preview", found.prospects(), found.back(), found.gone()));
        found.changed().ifPresent(changed -> sentences.add(texts.text("data.safety.preview.changed", changed)));
        if (found.rest()) {
            sentences.add(texts.text("data.safety.preview.rest"));
        }
        named("data.safety.preview.gone", found.firstGone(), found.gone(), sentences);
        named("data.safety.preview.back", found.firstBack(), found.back(), sentences);
        named("data.safety.preview.were", found.firstChanged(), found.changed().orElse(0), sentences);
        sentences.add(texts.text("data.safety.preview.undo"));
        return sentences;
    }

    private void named(String key, List<String> companies, long all, List<String> sentences) {
        if (!companies.isEmpty()) {
            String named = String.join(", ", companies);
            sentences.add(texts.text(key, all > companies.size() ? named + "…" : named));
        }
    }

    /** Why an archive was not taken, and that nothing was changed. */
    String refused(ArchiveRefusedException refused) {
        return switch (refused.misfit()) {
            case NOT_FOUND -> texts.text("data.safety.refused.none");
            case NOT_AN_ARCHIVE, FOREIGN -> texts.text("data.safety.refused.other");
            case NEWER -> texts.text("data.safety.refused.newer");
            case SEALED -> texts.text("data.safety.refused.sealed");
            case DAMAGED, TOO_LARGE, UNSOUND, NOT_EMPTY -> texts.text("data.safety.refused.damaged");
        };
    }
}
