package huni.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rooms of the store: which one knows which, and what of them is named outside.
 *
 * @param root the package the house stands in
 */
record StoreRules(String root) {

    /** How the store is opened and why not, its ledger, its queries and its check. */
    private static final List<String> ENTRANCES = List.of(
            "file.StoreFolder",
            "file.Database",
            "file.ReadConnection",
            "file.StoreRefusedException",
            "file.StoreInUseException",
            "file.StorePlaceException",
            "file.StoreForeignException",
            "file.StoreDamagedException",
            "file.StoreOutdatedException",
            "file.StoreTooNewException",
            "file.StoreSealedException",
            "file.DamagedStore",
            "file.StoreLock",
            "file.StoreSeal",
            "seal.Keyring",
            "seal.SealedArchives",
            "seal.StoreKey",
            "sql.StoreException",
            "write.StoreForgetting",
            "write.StoreLedger",
            "write.CopiedWorkspace",
            "write.FollowedSteps",
            "write.StoreMerging",
            "write.TakeMine",
            "write.UnmergedSteps",
            "file.KeptFile",
            "server.LocalCopy",
            "server.PutAsideCopies",
            "server.PutAsideCopy",
            "read.StoreBoard",
            "read.StoreCalls",
            "read.StoreDue",
            "read.StoreHistory",
            "read.StoreCourses",
            "read.KeptCourses",
            "read.StoreIdentities",
            "read.StoreImports",
            "read.StoreProspects",
            "read.StoreDrafts",
            "read.StoreCalls",
            "read.StoreConsents",
            "read.StoreMessages",
            "read.StorePrices",
            "read.StoreIncentives",
            "read.FormerPersonalSettings",
            "read.StoreChecklists",
            "read.StoreQuestionRecords",
            "read.StorePipeline",
            "read.StoreQuota",
            "read.StoreToday",
            "read.StoreTrash",
            "read.StoreFlow",
            "read.StoreEffort",
            "read.StoreFollowThrough",
            "read.StoreCoach",
            "read.StoreExports",
            "check.StoreCheck",
            "check.StoreScrub",
            "file.HealthFile",
            "file.StoreCopy",
            "file.SharedReads",
            "file.LastStep",
            "archive.StoreRows",
            "archive.StoreReplacement",
            "file.StoreUnreachableException",
            "server.WorkspaceAddress",
            "server.AddressRefusedException",
            "server.Logins",
            "server.SharedHome",
            "server.SharedDatabase",
            "server.FoundPlace",
            "server.OthersSteps",
            "server.WriteSignals",
            "server.GrantedAccess",
            "read.StorePeople");

    /** Each room with the rooms that it may know. */
    private static final Map<String, List<String>> BELOW = Map.of(
            "sql", List.of(),
            "rows", List.of("sql"),
            "seal", List.of("sql"),
            "file", List.of("sql", "rows", "seal"),
            "write", List.of("sql", "rows", "file"),
            "read", List.of("sql", "rows", "file"),
            "check", List.of("sql", "rows", "file", "read"),
            "archive", List.of("sql", "rows", "file", "read", "check"),
            "server", List.of("sql", "rows", "file"));

    void addTo(Map<String, ArchRule> rules) {
        BELOW.forEach((room, below) -> room(rules, room, below));
        rules.put(
                "theStoreIsEnteredWhereItIsOpen",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(all())
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(all()).and(DescribedPredicate.not(belongToAnyOf(ENTRANCES))))
                        .because("what else is in the store may change without anybody outside"));
    }

    private void room(Map<String, ArchRule> rules, String room, List<String> below) {
        String[] others = Stream.concat(Stream.of(room), below.stream())
                .map(known -> in(known) + "..")
                .toArray(String[]::new);
        rules.put(
                "theRoom_" + room + "_KnowsOnlyThoseBelowIt",
                noClasses()
                        .that()
                        .resideInAPackage(in(room) + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(all())
                                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(others))))
                        .because("what lies in a table is known without knowing who writes or reads it"));
    }

    private DescribedPredicate<JavaClass> belongToAnyOf(List<String> classes) {
        List<String> names = classes.stream().map(this::in).toList();
        return DescribedPredicate.describe(
                "belong to any of " + names,
                named -> names.contains(named.getName().replaceFirst("\\$.*", "")));
    }

    private String all() {
        return in("") + ".";
    }

    private String in(String room) {
        return root + ".store." + room;
    }
}
