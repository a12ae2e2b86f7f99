package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import huni.work.Changed;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.sample.AddSampleData;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleCommandTest {

    private final List<Operation<?>> performed = new ArrayList<>();
    private final FakeStore store = new FakeStore() {
        @Override
        @SuppressWarnings("unchecked")
        public <R> Committed<R> write(Operation<R> operation, InstantSource clock) {
            performed.add(operation);
            return new Committed<>((R) Integer.valueOf(1_500), new Changed(Set.of(), Set.of(), true));
        }
    };
    private final Terminal terminal = new Terminal(new FakeProgram(store), Locale.US);

    @Test
    void theStoreIsFilledAsAskedFor() {
        assertEquals(
                new Result(0, "1,500 sample prospects were added. “huni undo” takes them away again.\n", ""),
                terminal.call("sample", "--store", "here", "--prospects", "1500", "--seed", "-3"));
        assertEquals(new Result(0, "{\n  \"prospects\" : 1500\n}\n", ""), terminal.call("sample", "--json"));
        List<AddSampleData> wanted = List.of(new AddSampleData(1500, -3, Locale.US), AddSampleData.in(Locale.US));
        assertEquals(wanted.size(), performed.size());
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(performed.get(i).toString().contains(wanted.get(i).toString()), performed.toString());
        }
    }

    @Test
    void fewerThanOneProspectOrMoreThanAMillionMakesNoSense() {
        assertEquals(
                new Result(
                        2,
                        "",
                        "These arguments make no sense: --prospects 0 is not between 1 and 1,000,000\n"
                                + "See huni sample --help.\n"),
                terminal.call("sample", "--prospects", "0"));
        assertEquals(2, terminal.call("sample", "--prospects", "many").status());
        assertEquals(List.of(), performed);
    }

    @Test
    void whatIsNotAddedIsSaid() {
        assertEquals(new Result(1, "", "Nothing was added.\n"), refusedWith(new Refusal.Gone()));
    }

    @Test
    void whatWasStoppedIsSaid() {
        assertEquals(new Result(1, "", "Stopped. Nothing was changed.\n"), refusedWith(new Refusal.Cancelled()));
    }

    private static Result refusedWith(Refusal refusal) {
        FakeStore refusing = new FakeStore() {
            @Override
            public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
                throw new RefusedException(refusal);
            }
        };
        return new Terminal(new FakeProgram(refusing), Locale.US).call("sample");
    }
}
