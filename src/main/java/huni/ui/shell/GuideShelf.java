package huni.ui.shell;

import huni.language.guide.Guide;
import huni.language.guide.GuidePage;
import huni.ui.kit.TaskRunner;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

/** Opens pages of the guide; they are read off the screen's thread. */
public final class GuideShelf {

    private final Guide guide;
    private final TaskRunner tasks;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<OpenedGuide>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private String wanted = "";

    /** @param failed takes what nobody expected */
    public GuideShelf(Guide guide, TaskRunner tasks, Consumer<? super Exception> failed) {
        this.guide = guide;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** What is open; a page that is being read leaves the one before standing. */
    ReadOnlyObjectProperty<Optional<OpenedGuide>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Opens a page, if there is one of that key. */
    void open(String page) {
        wanted = page;
        // Not among the reads of the store: a page is there while these are still going on.
        tasks.readFile(_ -> read(page), read -> show(page, read), failed);
    }

    /** Opens the page so many after the one that is open. */
    void turn(int pages) {
        int at = Guide.PAGES.indexOf(wanted) + pages;
        if (at >= 0 && at < Guide.PAGES.size()) {
            open(Guide.PAGES.get(at));
        }
    }

    private void show(String page, Optional<OpenedGuide> read) {
        if (page.equals(wanted)) {
            read.ifPresent(now -> opened.set(Optional.of(now)));
        }
    }

    private Optional<OpenedGuide> read(String key) {
        List<GuidePage> all = guide.pages();
        return all.stream().filter(page -> page.key().equals(key)).findFirst().map(page -> {
            Map<String, Image> pictures = new HashMap<>();
            page.pictures()
                    .forEach(file -> pictures.put(file, new Image(new ByteArrayInputStream(guide.picture(file)))));
            return new OpenedGuide(all, page, pictures);
        });
    }
}
