package huni.command;

import huni.command.week.ForeignPageException;
import huni.command.week.WeekProof;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Computes the figures of a weekly report again from the facts in its page, and names those that differ. Needs no store. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    /** No page of a report is larger. */
    private static final long LARGEST = 64L << 20;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "verify.file", converter = NamedPath.class)
    private Path file = Path.of("");

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        WeekProof proof = proof();
        proof.wrong()
                .forEach(wrong -> console.print(console.texts()
                        .text(
                                "verify.wrong",
                                wrong.name(),
                                wrong.shown().isEmpty() ? "–" : wrong.shown(),
                                wrong.computed().isEmpty() ? "–" : wrong.computed())));
        if (proof.wrong().isEmpty() && !proof.redrawn()) {
            console.print(console.texts().text("verify.otherwise"));
        }
        console.print(console.texts().text("verify.result", proof.wrong().size(), proof.figures(), file.toString()));
        return proof.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private WeekProof proof() throws CommandFailedException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CommandFailedException(console.texts().text("verify.FOREIGN", file));
            }
            return WeekProof.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new CommandFailedException(console.texts().text("verify.FOREIGN", file), e);
        } catch (ForeignPageException e) {
            throw new CommandFailedException(console.texts().text("verify." + e.kind(), file), e);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("verify.unreadable", file), e);
        }
    }
}
