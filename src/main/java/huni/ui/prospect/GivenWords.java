package huni.ui.prospect;

import huni.domain.activity.Incentive;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is given: {@code trial · until 30 Nov · ₺500}. */
final class GivenWords {

    private GivenWords() {}

    static String of(ProspectScreenContext desk, Incentive given) {
        return Stream.of(Optional.of(desk.words().incentive(given.kind())), until(desk, given), cost(desk, given))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The last day and the cost, as far as they are known. */
    static String terms(ProspectScreenContext desk, Incentive given) {
        return Stream.of(until(desk, given), cost(desk, given))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** What it is called at the beginning of a line. */
    static String title(ProspectScreenContext desk, Incentive.Kind kind) {
        Locale locale = desk.texts().locale();
        String name = desk.words().incentive(kind);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static Optional<String> until(ProspectScreenContext desk, Incentive given) {
        return given.ends()
                .map(day -> desk.texts()
                        .text(
                                day.isBefore(desk.formats().today())
                                        ? "prospect.incentive.ended"
                                        : "prospect.incentive.until",
                                desk.formats().day(day)));
    }

    private static Optional<String> cost(ProspectScreenContext desk, Incentive given) {
        return given.cost().map(desk.formats()::money);
    }
}
