package huni.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The pictures of the program, all of one family. Their size follows the text beside them, their colour is CSS. */
public enum Icons {
    BRAND(Feather.FILTER),
    TODAY(Feather.CALENDAR),
    BOARD(Feather.TRELLO),
    PROSPECTS(Feather.LIST),
    FUNNEL(Feather.FILTER),
    QUOTA(Feather.TARGET),
    COACH(Feather.COMPASS),
    DATA(Feather.DATABASE),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    ADD(Feather.PLUS),
    CLOSE(Feather.X),
    DONE(Feather.CHECK),
    WARNING(Feather.ALERT_TRIANGLE),
    MISSING(Feather.ALERT_CIRCLE),
    FAILED(Feather.ALERT_OCTAGON),
    HELP(Feather.HELP_CIRCLE),
    NOTE(Feather.INFO),
    PHONE(Feather.PHONE),
    MAIL(Feather.MAIL),
    APPOINTMENT(Feather.CALENDAR),
    TASK(Feather.CHECK_SQUARE),
    REQUEST(Feather.HELP_CIRCLE),
    GIFT(Feather.GIFT),
    REMIND(Feather.BELL),
    TIME(Feather.CLOCK),
    PERSON(Feather.USER),
    PEOPLE(Feather.USERS),
    COMPANY(Feather.BRIEFCASE),
    TAG(Feather.TAG),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    COPY(Feather.COPY),
    MOVE(Feather.MOVE),
    FILTER(Feather.SLIDERS),
    SORT(Feather.BAR_CHART),
    MORE(Feather.MORE_HORIZONTAL),
    LEFT(Feather.CHEVRON_LEFT),
    RIGHT(Feather.CHEVRON_RIGHT),
    UP(Feather.CHEVRON_UP),
    DOWN(Feather.CHEVRON_DOWN),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    PICTURE(Feather.IMAGE),
    PRINT(Feather.PRINTER),
    BACKUP(Feather.ARCHIVE),
    TABLE(Feather.FILE_TEXT),
    LOCK(Feather.LOCK),
    SHOW(Feather.EYE),
    HIDE(Feather.EYE_OFF),
    LINK(Feather.EXTERNAL_LINK),
    WON(Feather.AWARD),
    LOST(Feather.X_CIRCLE),
    PARKED(Feather.PAUSE_CIRCLE),
    STALE(Feather.COFFEE),
    SLIPPED(Feather.SKIP_FORWARD),
    TREND(Feather.TRENDING_UP),
    SAMPLE(Feather.PACKAGE),
    KEYS(Feather.COMMAND),
    LANGUAGE(Feather.GLOBE),
    THEME(Feather.MOON);

    private final Feather feather;

    Icons(Feather feather) {
        this.feather = feather;
    }

    /** A new picture, a fifth larger than the text beside it; the style class {@code icon-large} makes it 20 px. */
    public Text node(String... styleClasses) {
        Fonts.load();
        Text picture = new Text(Character.toString(feather.getCode()));
        picture.getStyleClass().add("icon");
        picture.getStyleClass().addAll(styleClasses);
        return picture;
    }
}
