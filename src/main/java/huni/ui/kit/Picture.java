package huni.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.transform.Scale;

/** What a part of the program looks like, drawn without a window, to be saved as PNG. For the JavaFX thread. */
public final class Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int EIGHT_BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int BYTES_A_PIXEL = 3;

    private final Image image;

    private Picture(Image image) {
        this.image = image;
    }

    /** Draws a root that is in no scene yet, in a size in pixels. */
    public static Picture of(Parent root, double width, double height, Appearance appearance) {
        Scene scene = appearance.scene(root, width, height);
        return of(scene);
    }

    /** Draws a scene as it is at this moment, in its own size. */
    public static Picture of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new Picture(scene.snapshot(null));
    }

    /** Draws a part of a window as it is at this moment, so many times its size, on its own background. */
    public static Picture of(Node part, double times) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(times, times));
        Optional.ofNullable(part.getScene()).map(Scene::getFill).ifPresent(parameters::setFill);
        return new Picture(part.snapshot(parameters, null));
    }

    /** The picture itself. */
    public Image image() {
        return image;
    }

    /** Saves it as PNG, without transparency, in place of what the file was. */
    public void save(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            write(stream);
        }
    }

    /** It as PNG, without transparency. */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream stream) throws IOException {
        try (DataOutputStream png = new DataOutputStream(stream)) {
            png.write(SIGNATURE);
            chunk(png, "IHDR", header());
            chunk(png, "IDAT", pixels());
            chunk(png, "IEND", new byte[0]);
        }
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream header = new DataOutputStream(bytes)) {
            header.writeInt((int) image.getWidth());
            header.writeInt((int) image.getHeight());
            header.write(new byte[] {EIGHT_BITS, TRUE_COLOUR, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private byte[] pixels() throws IOException {
        int width = (int) image.getWidth();
        byte[] row = new byte[1 + width * BYTES_A_PIXEL];
        PixelReader pixels = image.getPixelReader();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int argb = pixels.getArgb(x, y);
                    row[1 + x * BYTES_A_PIXEL] = (byte) (argb >> 16);
                    row[2 + x * BYTES_A_PIXEL] = (byte) (argb >> 8);
                    row[3 + x * BYTES_A_PIXEL] = (byte) argb;
                }
                packed.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) check.getValue());
    }
}
