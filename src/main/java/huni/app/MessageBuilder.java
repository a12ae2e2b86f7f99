package huni.app;

import huni.desktop.DesktopSystem;
import huni.domain.Folding;
import huni.domain.Ids;
import huni.domain.activity.OutgoingMessage;
import huni.exchange.mail.MailDraft;
import huni.exchange.mail.MailLink;
import huni.language.Formats;
import huni.language.MessageValues;
import huni.language.RequestWords;
import huni.language.StandardTemplates;
import huni.language.Texts;
import huni.language.guide.GuideScreen;
import huni.ui.kit.Clip;
import huni.ui.message.MessageActions;
import huni.ui.message.MessageRequest;
import huni.ui.message.MessageSources;
import huni.ui.message.MessageView;
import huni.ui.message.MessageViewModel;
import huni.ui.shell.ShellView;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Builds the screen of a message, and hands messages to mail programs. */
final class MessageBuilder {

    private final WindowParts parts;
    private final InstantSource clock;
    private final Ids ids;
    private final UserFiles files;
    private final StandardTemplates standard = new StandardTemplates();

    MessageBuilder(WindowParts parts, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.clock = clock;
        this.ids = ids;
        this.files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
    }

    /**
     * Opens it over the whole place of a window.
     *
     * @param onDone goes back to where the person came from
     */
    void open(MessageRequest request, ShellView window, Runnable onDone) {
        MessageViewModel viewModel = new MessageViewModel(
                request, sources(), parts.performer(), parts.tasks(), parts.texts(), new MessageActions() {
                    @Override
                    public void openMail(OutgoingMessage message) {
                        inMailProgram(message);
                    }

                    @Override
                    public void saveDraft(OutgoingMessage message) {
                        files.save(fileName(message), MailDraft.of(message));
                    }

                    @Override
                    public void close() {
                        onDone.run();
                    }
                });
        Region side = SidePage.of(new MessageView(viewModel, parts.texts()).root(), 1, window, parts);
        window.openSide(GuideScreen.MESSAGE, side, viewModel::close);
    }

    private MessageSources sources() {
        return new MessageSources(
                parts.store().prospects(),
                parts.store().shortReads().messages(),
                parts.store().shortReads().drafts(),
                standard,
                this::values,
                parts.preferences(),
                new RequestWords(parts.texts(), parts.formats()),
                ids);
    }

    private MessageValues values(String language) {
        if (language.equals(parts.texts().locale().getLanguage())) {
            return new MessageValues(parts.texts(), parts.formats());
        }
        Texts texts = Texts.in(Locale.of(language), List.of());
        Formats own = parts.formats();
        return new MessageValues(texts, new Formats(texts, clock.withZone(own.zone()), own.currency()));
    }

    /** What is too long for the way there goes by the clipboard, and the program begins without it. */
    private void inMailProgram(OutgoingMessage message) {
        Optional<URI> whole = MailLink.of(message);
        if (whole.isEmpty()) {
            Clip.copy(message.body());
            parts.notices().say(parts.texts().text("app.message.long"));
        }
        whole.or(() -> MailLink.of(message.withoutBody())).ifPresent(this::show);
    }

    private void show(URI link) {
        parts.tasks()
                .readFile(
                        _ -> {
                            DesktopSystem.current().show(link);
                            return link;
                        },
                        _ -> {},
                        _ -> parts.notices().problem(parts.texts().text("app.message.no-program")));
    }

    private static String fileName(OutgoingMessage message) {
        String name =
                Folding.fold(message.subject()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "huni" : name) + ".eml";
    }
}
