package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.domain.ProspectId;
import huni.domain.prospect.Certainty;
import huni.language.ErrorCode;
import huni.store.sql.StoreException;
import huni.work.Operation;
import huni.work.call.AnswerItem;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RecordPurchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Failures of SQL all come through the same few methods; their codes tell them apart all the same. */
class FailureCodesTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    @Test
    void differentFailuresOfSqlHaveDifferentCodesAndTheSameOneTheSame() {
        Desk desk = new Desk(fresh.database());
        ProspectId id = desk.done(new CreateProspect("Ege", "", Optional.empty()));
        drop("call_answer");
        drop("past_purchase");

        List<ErrorCode> codes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            codes.add(code(desk, new AnswerItem(id, "first_call.who_signs", Certainty.VAGUE, "")));
            codes.add(code(desk, new RecordPurchase(id, "Lab", 2024, Money.of(Desk.TRY, 5))));
        }

        assertEquals(codes.subList(0, 2), codes.subList(2, 4));
        assertEquals(2, Set.copyOf(codes).size());
    }

    private static ErrorCode code(Desk desk, Operation<?> operation) {
        return ErrorCode.of(
                assertThrows(StoreException.class, () -> desk.workspace().perform(operation)));
    }

    private void drop(String table) {
        fresh.database().write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("drop table " + table + " cascade");
            }
        });
    }
}
