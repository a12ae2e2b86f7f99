package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prospect full, and beside the board, in what the window leaves of 1280x720 and 1920x1080. */
class ProspectLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, LIGHT, 1204, 628, 100",
        "tr-TR, DARK, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 100",
        "tr-TR, LIGHT, 1844, 988, 100",
        "en-GB, LIGHT, 1844, 988, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "en-GB, DARK, 1844, 988, 100",
        "tr-TR, LIGHT, 520, 628, 100",
        "en-GB, DARK, 520, 988, 100",
        "tr-TR, LIGHT, 1204, 628, 125",
        "en-GB, LIGHT, 650, 628, 125"
    })
    void nothingIsCutHiddenFaintOrOutOfReach(String language, Theme theme, int width, int height, int percent) {
        List<String> problems = OnFx.call(() -> {
            SampleDesk desk = new SampleDesk(language);
            List<String> all = new ArrayList<>();
            ProspectViewModel known = desk.screen(desk.anadoluKimya());
            all.addAll(LayoutChecks.of(
                    new ProspectView(known, desk.texts).root(), width, height, new Appearance(theme, percent)));
            ProspectId bare = desk.create("Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri Anonim Şirketi");
            all.addAll(LayoutChecks.of(
                    new ProspectView(desk.screen(bare), desk.texts).root(),
                    width,
                    height,
                    new Appearance(theme, percent)));
            known.close();
            return all;
        });

        assertEquals(List.of(), problems);
    }
}
