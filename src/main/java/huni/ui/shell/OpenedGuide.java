package huni.ui.shell;

import huni.language.guide.GuidePage;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * The guide as it is open.
 *
 * @param all its pages
 * @param page the one that is read
 * @param pictures those of that page, by their files
 */
record OpenedGuide(List<GuidePage> all, GuidePage page, Map<String, Image> pictures) {}
