package huni.app;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands when it is not maximized, with its frame, in pixels of the screen, and whether it is maximized.
 * It belongs to this machine and its person, so it is kept with their settings.
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final String MAXIMIZED = "maximized";
    private static final String NUMBER = "(-?\\d{1,6}(?:\\.\\d{1,15})?)";
    private static final Pattern WRITTEN =
            Pattern.compile(String.join(" ?, ?", NUMBER, NUMBER, NUMBER, NUMBER) + "(?: ?, ?" + MAXIMIZED + ")?");
    private static final List<String> NUMBERS = List.of("x", "y", "width", "height");

    /** In the middle of a screen. */
    static WindowPlace inMiddleOf(Rectangle2D room, double width, double height) {
        double x = room.getMinX() + (room.getWidth() - width) / 2;
        double y = room.getMinY() + (room.getHeight() - height) / 2;
        return new WindowPlace(x, y, width, height, false);
    }

    /**
     * Moved as little as needed to be wholly on one screen, so that its title bar can be reached: the screen it covers
     * most, or the first. A window that takes all of its screen is maximized: only the desktop knows how wide frames are.
     *
     * @param rooms what the screens have left beside panels, the first one first; at least one
     */
    WindowPlace on(List<Rectangle2D> rooms) {
        Rectangle2D room = room(rooms);
        double fittingWidth = Math.min(width, room.getWidth());
        double fittingHeight = Math.min(height, room.getHeight());
        return new WindowPlace(
                Math.clamp(x, room.getMinX(), room.getMaxX() - fittingWidth),
                Math.clamp(y, room.getMinY(), room.getMaxY() - fittingHeight),
                fittingWidth,
                fittingHeight,
                maximized || width >= room.getWidth() && height >= room.getHeight());
    }

    /** Which of these screens it is on: the one it covers most, or the first. */
    Rectangle2D room(List<Rectangle2D> rooms) {
        Rectangle2D room = rooms.getFirst();
        for (Rectangle2D other : rooms) {
            room = covered(other) > covered(room) ? other : room;
        }
        return room;
    }

    /**
     * Some desktops put a new window up and to the left by its frame, depending on who is faster. Nobody moved it then:
     * without this it would creep a title bar higher with every start.
     */
    WindowPlace unlessPushedFrom(WindowPlace asked, double frameLeft, double frameTop) {
        boolean pushed = x == asked.x - frameLeft && y == asked.y - frameTop;
        return pushed ? new WindowPlace(asked.x, asked.y, width, height, maximized) : this;
    }

    WindowPlace maximized(boolean nowMaximized) {
        return new WindowPlace(x, y, width, height, nowMaximized);
    }

    private double covered(Rectangle2D room) {
        double across = Math.min(x + width, room.getMaxX()) - Math.max(x, room.getMinX());
        double down = Math.min(y + height, room.getMaxY()) - Math.max(y, room.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    /** As it is kept: {@code 100, 80, 1440, 900}, and {@code maximized} after it if it is. */
    String written() {
        String numbers = Stream.of(x, y, width, height)
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
        return maximized ? numbers + ", " + MAXIMIZED : numbers;
    }

    /** What was written so; empty if it makes no sense. */
    static Optional<WindowPlace> read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Double> numbers = Stream.of(1, 2, 3, 4)
                .map(group -> Double.valueOf(parts.group(group)))
                .toList();
        return Optional.of(new WindowPlace(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), written.contains(MAXIMIZED)));
    }

    /** What the file of earlier versions says; empty if there is none or it makes no sense. */
    static Optional<WindowPlace> ofFormerVersion(Path file) {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
            List<Double> numbers = NUMBERS.stream()
                    .map(name -> Double.valueOf(stored.getProperty(name, "")))
                    .toList();
            if (numbers.stream().anyMatch(number -> !Double.isFinite(number))) {
                return Optional.empty();
            }
            return Optional.of(new WindowPlace(
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.get(3),
                    Boolean.parseBoolean(stored.getProperty("maximized"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
