package huni.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a screen as it is kept in the repository: in few colours, so that it is small. */
final class KeptPicture {

    /** Two pictures of one screen differ in a smaller part of it: by other letters here and there, not by another layout. */
    static final double MUCH = 0.04;

    private static final int COLOURS = 192;
    private static final int APART = 12;
    private static final int SQUARE = 16;
    private static final int SEEN = 12;

    private final BufferedImage image;

    private KeptPicture(BufferedImage image) {
        this.image = image;
    }

    static KeptPicture of(Path file) throws IOException {
        return new KeptPicture(ImageIO.read(file.toFile()));
    }

    /** What part of it looks otherwise: so many of its squares, by their mean light. */
    double differsFrom(KeptPicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1;
        }
        int squares = 0;
        int otherwise = 0;
        for (int y = 0; y + SQUARE <= image.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= image.getWidth(); x += SQUARE) {
                squares++;
                otherwise += Math.abs(light(x, y) - other.light(x, y)) > SEEN ? 1 : 0;
            }
        }
        return (double) otherwise / squares;
    }

    private double light(int left, int top) {
        long sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
            }
        }
        return sum / (3.0 * SQUARE * SQUARE);
    }

    /** Saves it in its most frequent colours; every other one becomes the nearest of them. */
    void save(Path file) throws IOException {
        List<Integer> palette = palette();
        byte[] red = new byte[palette.size()];
        byte[] green = new byte[palette.size()];
        byte[] blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = (byte) (int) palette.get(i);
        }
        BufferedImage small = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.size(), red, green, blue));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y) & 0xffffff;
                int index = nearest.computeIfAbsent(
                        rgb,
                        colour -> palette.indexOf(palette.stream()
                                .min(Comparator.comparingInt(one -> distance(one, colour)))
                                .orElseThrow()));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private List<Integer> palette() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Integer> palette = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(colour ->
                        palette.size() < COLOURS && palette.stream().allMatch(one -> distance(one, colour) > APART))
                .forEach(palette::add);
        return palette;
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
