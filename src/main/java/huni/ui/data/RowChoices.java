package huni.ui.data;

import huni.ui.field.Option;
import huni.work.imports.ImportMapping;
import huni.work.imports.OnDoubt;
import huni.work.imports.OnDuplicate;
import huni.work.imports.OnPassedDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of rows whose prospect is there already or may be, and what is not told of closings and decisions. */
final class RowChoices {

    private final ImportWriter writer;
    private final Consumer<ImportMapping> remap;
    private final Pick duplicates;
    private final Pick doubts;
    private final UndatedClosings undated;
    private final Pick passed;

    /**
     * @param now how the file is mapped now
     * @param remap takes it mapped otherwise
     */
    RowChoices(ImportWriter writer, Supplier<ImportMapping> now, Consumer<ImportMapping> remap) {
        this.writer = writer;
        this.remap = remap;
        ImportMapping none = ImportMapping.NONE;
        this.duplicates =
                pick("duplicates", none.onDuplicate(), chosen -> now.get().onDuplicate(chosen));
        this.doubts = pick("doubts", none.onDoubt(), chosen -> now.get().onDoubt(chosen));
        this.undated = new UndatedClosings(
                writer::pastDay,
                writer.text("data.undated.invalid"),
                day -> remap.accept(now.get().closedOn(day)));
        this.passed = pick("passed", none.onPassedDate(), chosen -> now.get().onPassedDate(chosen));
    }

    private <E extends Enum<E>> Pick pick(String name, E first, Function<E, ImportMapping> change) {
        String caption = "data." + name;
        Class<E> type = first.getDeclaringClass();
        List<Option> ways = EnumSet.allOf(type).stream()
                .map(way -> new Option(
                        way.name(), writer.text(caption + "." + way.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new Pick(
                "data-" + name,
                writer.text(caption),
                Option.choice(
                        ways, first.name(), option -> remap.accept(change.apply(Enum.valueOf(type, option.value())))));
    }

    /** The mapping of another file, with what was chosen before; when its closings were is asked anew. */
    ImportMapping in(ImportMapping mapping) {
        return mapping.onDuplicate(OnDuplicate.valueOf(duplicates.value()))
                .onDoubt(OnDoubt.valueOf(doubts.value()))
                .onPassedDate(OnPassedDate.valueOf(passed.value()));
    }

    Pick duplicates() {
        return duplicates;
    }

    Pick doubts() {
        return doubts;
    }

    /** When those were closed whose rows do not tell it. */
    UndatedClosings undated() {
        return undated;
    }

    Pick passed() {
        return passed;
    }
}
