package huni.ui.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import huni.domain.activity.PhoneLink;
import huni.exchange.ZxingQrCodes;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code is read back from the picture of the window. */
class CodePictureTest {

    private static final String REMINDER =
            "Merhaba Ayşe Hanım, yarın (1 Aralık Salı) saat 10:00'da görüşüyoruz. İyi günler, Emre Yalın – ığüşöç İĞ €";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPhoneReadsTheNumberAndTheReminderToTheLetterInBothThemes(Theme theme) throws Exception {
        for (String link :
                List.of(PhoneLink.call("+90 532 000 00 00"), PhoneLink.message("0532 000 00 00", REMINDER))) {
            for (int percent : new int[] {100, 125}) {
                assertEquals(link, read(drawn(link, theme, percent)));
            }
        }
        assertEquals("tel:+905320000000", PhoneLink.call("+90 532 000 00 00"));
        assertEquals("smsto:05320000000:" + REMINDER, PhoneLink.message("0532 000 00 00", REMINDER));
    }

    @Test
    void whatIsTooLongForACameraIsNoCode() {
        assertEquals(Optional.empty(), new ZxingQrCodes().of("ş".repeat(900)));
        assertEquals(Optional.empty(), new ZxingQrCodes().of("ş".repeat(9_000)));
    }

    private static Image drawn(String link, Theme theme, int percent) {
        return OnFx.call(() -> Picture.of(
                        new StackPane(
                                new CodePicture(new ZxingQrCodes().of(link).orElseThrow(), "code")),
                        400,
                        420,
                        new Appearance(theme, percent))
                .image());
    }

    private static String read(Image image) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = OnFx.call(() -> {
            int[] read = new int[width * height];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    read[y * width + x] = image.getPixelReader().getArgb(x, y);
                }
            }
            return read;
        });
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)))
                .getText();
    }
}
