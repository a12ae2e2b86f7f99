package huni.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import huni.command.ReportCommand.OfPipeline;
import huni.command.ReportCommand.QuotaReport;
import huni.domain.Person;
import huni.domain.pipeline.PipelineKey;
import huni.insight.RunningQuota;
import java.util.Optional;

/** Says how somebody's own quota stands. Of effort and past forecasts nothing is said: they are known of all together. */
final class PersonsQuotaReport {

    private final Person person;
    private final Console console;

    PersonsQuotaReport(Person person, Console console) {
        this.person = person;
        this.console = console;
    }

    /** A report and the person it is of, by their login. */
    record OfPerson(String person, @JsonUnwrapped QuotaReport report) {}

    /** @param running empty where the person has no quota */
    void tell(Optional<RunningQuota> running, boolean json) {
        if (json) {
            Optional<PipelineKey> of =
                    running.flatMap(one -> one.numbers().quota().pipeline());
            console.printJson(new OfPipeline(
                    of.map(PipelineKey::value),
                    new OfPerson(person.login(), new QuotaReport(running.map(QuotaJson::of), Optional.empty()))));
        } else if (running.isEmpty()) {
            console.print(console.texts().text("report.quota.none.person", person.name(), person.login()));
        } else {
            console.print(console.texts().text("report.quota.of", person.name()));
            new ReportText(console).quota(running.get());
            console.print(console.texts().text("report.quota.person"));
        }
    }
}
