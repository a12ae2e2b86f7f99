package huni.command;

import huni.domain.Person;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.language.Formats;
import huni.work.quota.RemoveQuota;
import huni.work.quota.SetQuota;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets somebody's own quota in a shared workspace, in its currency, from today on, or takes it away. */
@Command(name = "quota", mixinStandardHelpOptions = true)
final class PersonsQuotaCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "people.person")
    private String who = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "AMOUNT", descriptionKey = "people.quota.amount")
    private Optional<BigDecimal> amount = Optional.empty();

    @Option(names = "--period", paramLabel = "week|month|quarter|year", descriptionKey = "people.quota.period")
    private QuotaPeriod period = QuotaPeriod.MONTH;

    @Option(names = "--sales", descriptionKey = "people.quota.sales")
    private boolean sales;

    @Option(names = "--remove", descriptionKey = "people.quota.remove")
    private boolean remove;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PersonsQuotaCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (remove == amount.isPresent()) {
            throw new CommandFailedException(console.texts().text("people.quota.either"));
        }
        try (OpenStore open = program.openAtServer(store.folder())) {
            Person person = PeopleCommand.here(who, PeopleCommand.of(open, console), console);
            if (remove) {
                removeFrom(person, open);
                return ExitCode.OK;
            }
            CurrencyUnit currency = open.workspace().settings().currency();
            Quota.Measure measure = sales ? Quota.Measure.SALES : Quota.Measure.MONEY;
            Quota set = PeopleCommand.done(
                    open,
                    new SetQuota(
                            period,
                            measure,
                            target(amount.orElseThrow(), currency),
                            Optional.empty(),
                            Optional.of(person.id())),
                    console);
            String target = sales
                    ? console.texts().text("people.quota.of-sales", set.target().getAmount())
                    : new Formats(console.texts(), Clock.systemUTC(), currency).money(set.target());
            if (json) {
                PeopleCommand.sayJson(
                        open,
                        console,
                        person,
                        Map.of(
                                "quota",
                                set.target().getAmount().toPlainString(),
                                "currency",
                                currency.getCode(),
                                "measure",
                                measure.name(),
                                "period",
                                period.name()));
            } else {
                console.print(console.texts()
                        .text(
                                "people.quota.set",
                                person.name(),
                                target,
                                console.words().period(period),
                                person.login()));
            }
        }
        return ExitCode.OK;
    }

    private void removeFrom(Person person, OpenStore open) throws CommandFailedException {
        if (open.quota().of(person.id()).quota().isEmpty()) {
            throw new CommandFailedException(console.texts().text("people.quota.has-none", person.name()));
        }
        int removed = PeopleCommand.done(open, new RemoveQuota(person.id(), Optional.empty()), console);
        if (json) {
            PeopleCommand.sayJson(open, console, person, Map.of("removed", removed));
        } else {
            console.print(console.texts().text("people.quota.removed", person.name()));
        }
    }

    /** What was written, over 0; sales are whole ones. */
    private Money target(BigDecimal amount, CurrencyUnit currency) throws CommandFailedException {
        int decimals = sales ? 0 : currency.getDecimalPlaces();
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > decimals) {
            throw new CommandFailedException(console.texts().text("people.quota.none", amount.toPlainString()));
        }
        return Money.of(currency, amount, RoundingMode.UNNECESSARY);
    }
}
