package huni.ui.coach;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.quota.QuotaQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The quota of people who look after made-up prospects. */
final class OwnedQuota {

    private OwnedQuota() {}

    static QuotaQuery of(QuotaQuery all, Function<PersonId, Set<ProspectId>> theirs) {
        return of(all, theirs, Optional.empty());
    }

    private static QuotaQuery of(
            QuotaQuery all, Function<PersonId, Set<ProspectId>> theirs, Optional<Set<ProspectId>> lookedAfter) {
        return (QuotaQuery) Proxy.newProxyInstance(
                OwnedQuota.class.getClassLoader(), new Class<?>[] {QuotaQuery.class}, (_, method, arguments) -> {
                    if (method.getName().equals("of") && arguments[0] instanceof PersonId person) {
                        return of(all, theirs, Optional.of(theirs.apply(person)));
                    }
                    if (method.getName().equals("lookedAfter")) {
                        return lookedAfter;
                    }
                    try {
                        return method.invoke(all, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
