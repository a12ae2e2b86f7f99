package huni.ui.kit;

import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.DayField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/** One of each piece of the kit, side by side, to be looked at and checked. */
final class Gallery {

    private final boolean turkish;
    private final Texts texts;
    private final Formats formats;

    Gallery(Locale locale) {
        turkish = locale.getLanguage().equals("tr");
        texts = Texts.in(locale, List.of("huni/ui/kit/texts"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        formats = new Formats(texts, clock, CurrencyUnit.of("TRY"));
    }

    Parent root() {
        VBox left = new VBox(12, head(), budget(), urgency());
        left.setPrefWidth(400);
        left.setMinWidth(400);
        VBox right = new VBox(12, buttons(), chips(), numbers(), words(), empty());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox page = new HBox(12, left, right);
        page.setStyle("-fx-padding: 16 20 16 20");
        return page;
    }

    private Node head() {
        Label phone = new EllipsisLabel(
                "Dr. Levent Uçar · " + say("Satın alma müdürü", "Purchasing director") + " · +90 532 000 00 00",
                "muted");
        VBox names = new VBox(new EllipsisLabel("Anadolu Kimya", "page-title"), phone);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox row = new HBox(
                12,
                names,
                Buttons.withKey(
                        Buttons.primary(say("Ara", "Call"), () -> {}),
                        Icons.PHONE,
                        KeyCombination.valueOf("Shortcut+L")));
        row.setStyle("-fx-alignment: center-left");
        return new Panel(row);
    }

    private Node budget() {
        HBox fields = new HBox(
                12,
                field(say("Düşük", "Low"), money(60_000)),
                field(say("Olası", "Likely"), money(85_000)),
                field(say("Yüksek", "High"), money(110_000)));
        return Panel.titled(
                say("Bütçe", "Budget"), new Tag(say("geçmiş alımlardan", "from past purchases"), Tone.ACCENT), fields);
    }

    private Node urgency() {
        TextField by = new TextField(formats.day(LocalDate.of(2027, 1, 15)));
        Field wrong = new Field(say("Karar tarihi", "Decision by"), by);
        TextField otherwise = new TextField();
        otherwise.setPromptText(say("sorulmadı", "not asked yet"));
        Field after = new Field(say("Yoksa ne olur", "If nothing is done"), otherwise);
        wrong.problemProperty().set(say("Bu gün geçmişte kaldı.", "This day is in the past."));
        ComboBox<String> level = new ComboBox<>();
        level.getItems().addAll(say("bu çeyrek", "this quarter"), say("bu ay", "this month"));
        level.getSelectionModel().select(0);
        level.setMaxWidth(Double.MAX_VALUE);
        DayField day = new DayField(formats);
        day.setValue(LocalDate.of(2027, 1, 15));
        HBox first = new HBox(12, wrong, after);
        HBox second = new HBox(12, new Field(say("Düzey", "Level"), level), new Field(say("Gün", "Day"), day));
        for (Node node : new Node[] {
            wrong, after, second.getChildren().get(0), second.getChildren().get(1)
        }) {
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        return Panel.titled(say("Aciliyet", "Urgency"), new Tag(say("belirsiz", "vague"), Tone.AMBER), first, second);
    }

    private Node buttons() {
        IconButton more = new IconButton(Icons.MORE, say("Daha fazla", "More"));
        CheckBox check = new CheckBox(say("E-posta gönderildi", "E-mail sent"));
        check.setSelected(true);
        return new FlowPane(
                8,
                8,
                Buttons.primary(say("E-posta gönder", "Send e-mail"), () -> {}),
                Buttons.plain(say("Bitti, sıradakini planla", "Done & schedule next"), () -> {}),
                Buttons.withIcon(Buttons.plain(say("Süz", "Filter"), () -> {}), Icons.FILTER),
                Buttons.quiet(say("Şimdi değil", "Not now"), () -> {}),
                more,
                check);
    }

    private Node chips() {
        Chip today = chip(say("Bugün", "Today"), 4);
        today.setSelected(true);
        Chip quick = new Chip(say("bu çeyrek", "this quarter"));
        quick.setKey("2");
        return new FlowPane(
                8,
                8,
                chip(say("İlgi isteyen", "Needs attention"), 7),
                chip(say("Gecikmiş", "Overdue"), 3),
                today,
                chip(say("Sonraki adımı yok", "No next step"), 5),
                quick,
                new Tag(say("hareketsiz", "stale"), Tone.RED),
                new Tag(say("belirsiz", "vague"), Tone.AMBER),
                new Tag(say("kesin", "confirmed"), Tone.GREEN),
                new Tag(say("deneme", "trial"), Tone.ACCENT),
                new Tag(say("sorulmadı", "not asked"), Tone.NEUTRAL));
    }

    private Node numbers() {
        Panel won = new Panel(figure(say("Kazanılan", "Won"), money(120_000), Tone.GREEN));
        Panel build = new Panel(figure(say("Bulunacak", "To build"), money(52_000), Tone.AMBER));
        Panel chance =
                new Panel(figure(say("Tutma olasılığı", "Chance to reach it"), formats.percent(0.27), Tone.NEUTRAL));
        HBox row = new HBox(12, won, build, chance);
        row.getChildren().forEach(panel -> HBox.setHgrow(panel, Priority.ALWAYS));
        return row;
    }

    private Node words() {
        Notices notices = new Notices();
        notices.say(
                say("Sakarya Otomotiv, Randevu aşamasına taşındı.", "Sakarya Otomotiv was moved to Appointment."),
                say("Geri al", "Undo"),
                () -> {});
        notices.problem(say(
                "Dosya okunamadı. Hiçbir şey değişmedi; başka bir dosya seçin.",
                "The file could not be read. Nothing was changed; choose another file."));
        TextArea note = new TextArea(say("“50 bine kadar ben, üstü ağabeyimle.”", "“I sign up to ₺100,000.”"));
        note.setPrefRowCount(2);
        return new VBox(12, new Field(say("Not", "Note"), note), new NoticesView(notices, texts));
    }

    private Node empty() {
        return new EmptyState(
                Icons.BOARD,
                say("Panonuz henüz boş", "Your board is still empty"),
                say(
                        "Burada her aday bir kart olarak durur, aşama aşama kapanışa ilerler.",
                        "Each prospect stands here as a card and moves, stage by stage, towards closing."),
                Buttons.primary(say("İlk adayı ekleyin", "Add your first prospect"), () -> {}),
                Buttons.plain(say("İçe aktarın", "Import"), () -> {}));
    }

    private Chip chip(String text, int count) {
        Chip chip = new Chip(text);
        chip.setCount(formats.number(count));
        return chip;
    }

    private static Node figure(String caption, String number, Tone tone) {
        Figure figure = new Figure(caption, tone);
        figure.numberProperty().set(number);
        figure.noteProperty().set("P10 160 · P50 245");
        return figure;
    }

    private static Node field(String caption, String value) {
        return new Field(caption, new TextField(value));
    }

    private String money(long lira) {
        return formats.money(BigDecimal.valueOf(lira));
    }

    private String say(String inTurkish, String inEnglish) {
        return turkish ? inTurkish : inEnglish;
    }
}
