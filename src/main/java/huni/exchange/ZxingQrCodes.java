package huni.exchange;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import huni.domain.activity.QrCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes by ZXing, in UTF-8 wherever a letter asks for it, with a quarter that may be unreadable. */
public final class ZxingQrCodes implements QrCodes {

    /** A larger code is too fine for a camera in front of a screen. */
    private static final int LARGEST = 97;

    @Override
    public Optional<Squares> of(String text) {
        boolean ascii = text.chars().allMatch(letter -> letter < 128);
        Map<EncodeHintType, Object> hints = ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            ByteMatrix matrix =
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return matrix.getWidth() > LARGEST ? Optional.empty() : Optional.of(squares(matrix));
        } catch (WriterException _) {
            return Optional.empty();
        }
    }

    private static Squares squares(ByteMatrix matrix) {
        List<Boolean> dark = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                dark.add(matrix.get(column, row) == 1);
            }
        }
        return new Squares(matrix.getWidth(), dark);
    }
}
