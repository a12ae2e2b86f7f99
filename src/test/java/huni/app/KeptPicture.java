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

    private static final int COLOURS = 192;
    private static final int APART = 12;
    private static final int SQUARE = 8;
    /** The few colours of a kept picture make a difference of 13 at most in a square, and of 90 in a point. */
    private static final int SEEN = 18;

    private static final int SEEN_IN_A_POINT = 110;

    private final BufferedImage image;

    private KeptPicture(BufferedImage image) {
        this.image = image;
    }

    static KeptPicture of(Path file) throws IOException {
        return new KeptPicture(ImageIO.read(file.toFile()));
    }

    /** How many of its squares look otherwise, by how far their points are from the other ones in red, green or blue; all if the size is another. */
    int differsFrom(KeptPicture other) {
        if (!isAsLargeAs(other)) {
            return squares();
        }
        int otherwise = 0;
        for (int y = 0; y + SQUARE <= image.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= image.getWidth(); x += SQUARE) {
                otherwise += isOther(other, x, y) ? 1 : 0;
            }
        }
        return otherwise;
    }

    /** How many squares it has. */
    int squares() {
        return (image.getWidth() / SQUARE) * (image.getHeight() / SQUARE);
    }

    private boolean isAsLargeAs(KeptPicture other) {
        return image.getWidth() == other.image.getWidth() && image.getHeight() == other.image.getHeight();
    }

    private boolean isOther(KeptPicture other, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int points = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int one = image.getRGB(x, y);
                int two = other.image.getRGB(x, y);
                int apartInRed = Math.abs((one >> 16 & 255) - (two >> 16 & 255));
                int apartInGreen = Math.abs((one >> 8 & 255) - (two >> 8 & 255));
                int apartInBlue = Math.abs((one & 255) - (two & 255));
                red += apartInRed;
                green += apartInGreen;
                blue += apartInBlue;
                points += Math.max(apartInRed, Math.max(apartInGreen, apartInBlue)) > SEEN_IN_A_POINT ? 1 : 0;
            }
        }
        int seen = SEEN * SQUARE * SQUARE;
        return points > 1 || red > seen || green > seen || blue > seen;
    }

    /** Whether each point of it is the same. */
    boolean isExactly(KeptPicture other) {
        if (!isAsLargeAs(other)) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != other.image.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
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
