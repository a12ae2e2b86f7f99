package huni.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rules that the classes of a house keep, by name.
 *
 * @param root the package the house stands in: the program's own, or the planted one that breaks every rule
 */
record HouseRules(String root) {

    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.annotation.."};
    private static final String[] DATABASES = {"org.h2..", "org.flywaydb..", "org.bouncycastle..", "org.postgresql.."};
    private static final String[] SCREENS = {
        "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };

    /** What an operation is called and why it was refused are data; language puts them into words. */
    private static final List<String> WORDS_OF_WORK = List.of(
            "Label",
            "Refusal",
            "Trouble",
            "TroubleException",
            "archive.ArchiveRefusedException",
            "away.Unmerged",
            "exports.CountedTable",
            "exports.ExportTable",
            "exports.SheetCell",
            "exports.SheetColumn",
            "exports.SheetWords",
            "checklist.ChecklistFileException",
            "imports.CellLoss",
            "imports.ColumnProfile",
            "imports.FileProblem",
            "imports.FoundBy",
            "imports.ImportChange",
            "imports.LeftOutColumn",
            "imports.MatchWords",
            "imports.MatchedRow",
            "imports.RejectReason",
            "imports.RejectionWords");

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        floors(rules);
        new StoreRules(root).addTo(rules);
        new DoorRules(root).addTo(rules);
        screens(rules);
        onePlaceOnly(rules);
        shapes(rules);
        return rules;
    }

    private void floors(Map<String, ArchRule> rules) {
        language(rules);
        floor(rules, "domain", "it says what a salesperson knows, whatever shows or keeps it", "org.joda.money..");
        floor(
                rules,
                "insight",
                "figures are pure functions over facts",
                own("domain"),
                "org.joda.money..",
                "org.apache.commons.statistics..");
        floor(
                rules,
                "work",
                "what a person does is the same by mouse, key, file and command line",
                own("domain"),
                own("insight"),
                "org.joda.money..",
                "org.slf4j..");
        floor(
                rules,
                "store",
                "it keeps what the domain knows and serves no screen in particular",
                join(join(JACKSON, DATABASES), own("domain"), own("work"), "org.joda.money..", "org.slf4j.."));
        floor(
                rules,
                "exchange",
                "files that people bring are read without knowing where they are kept",
                join(
                        JACKSON,
                        own("domain"),
                        own("work"),
                        "org.joda.money..",
                        "de.siegmar.fastcsv..",
                        "com.fasterxml.aalto..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons.compress..",
                        "biweekly..",
                        "com.github.mangstadt.vinnie..",
                        "com.google.i18n.phonenumbers..",
                        "com.google.zxing..",
                        "org.slf4j.."));
        floor(
                rules,
                "command",
                "a command asks the same operations and reports as a screen, and says them in the same words",
                join(
                        JACKSON,
                        own("language"),
                        own("domain"),
                        own("insight"),
                        own("work"),
                        "org.joda.money..",
                        "picocli..",
                        "org.slf4j.."));
        floor(
                rules,
                "desktop",
                "what the operating system offers knows no prospects",
                join(JACKSON, own("domain"), own("work"), "de.focus_shift.jollyday..", "org.slf4j.."));
        floor(
                rules,
                "ui.kit",
                "what every screen uses knows no screen",
                join(SCREENS, own("language"), own("domain"), "org.joda.money..", "org.slf4j.."));
        floor(
                rules,
                "ui.shell",
                "the window shows what it is handed",
                join(SCREENS, own("ui.kit"), own("language"), own("domain")));
        shared(rules, "ui.door", "every screen goes the same way through the door", own("work"));
        shared(rules, "ui.field", "a field saves itself, whichever screen it is on", own("ui.door"), own("work"));
        shared(rules, "ui.gate", "a gate asks the same wherever a prospect is moved", own("ui.field"), own("work"));
        shared(rules, "ui.chart", "a chart is the same on every screen");
        for (String part : List.of("ui.plan", "ui.contact")) {
            String why = "a form that several screens have is one form";
            shared(rules, part, why, own("ui.door"), own("ui.field"), own("ui.gate"), own("work"));
        }
        rules.put(
                "featuresNameOnlyWhatIsBelowThem",
                classes()
                        .that(resideInAPackage(own("ui")))
                        .and()
                        .resideOutsideOfPackages(own("ui.kit"), own("ui.shell"))
                        .should()
                        .onlyDependOnClassesThat(jdkOr(join(
                                SCREENS,
                                own("ui"),
                                own("language"),
                                own("work"),
                                own("insight"),
                                own("domain"),
                                "org.joda.money..",
                                "org.slf4j..")))
                        .because("a screen asks operations and queries, never what is behind them"));
        rules.put(
                "nobodyNamesApp",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(own("app"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(own("app"))
                        .because("app joins the parts and is handed to none of them"));
        rules.put(
                "theWiringIsHandedToNobody",
                classes()
                        .should(condition(
                                "take no Wiring as an argument",
                                (item, events) -> item.getCodeUnits().stream()
                                        .filter(_ -> !item.getName().startsWith(root + ".app.Wiring$"))
                                        .filter(unit -> unit.getRawParameterTypes().stream()
                                                .anyMatch(type -> type.getName().equals(root + ".app.Wiring")))
                                        .forEach(unit -> events.accept(
                                                SimpleConditionEvent.violated(unit, unit.getDescription())))))
                        .because("who is handed everything depends on everything"));
        rules.put(
                "packagesFormNoCircle",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a circle is one package with two names"));
    }

    /** Of the operations it names what they are called and why they refuse, and nothing else. */
    private void language(Map<String, ArchRule> rules) {
        String[] below = {own("language"), own("domain"), own("insight"), "org.joda.money..", "org.commonmark.."};
        rules.put(
                "languageKnowsNoToolkitAndNothingThatActs",
                classes()
                        .that()
                        .resideInAPackage(own("language"))
                        .should()
                        .onlyDependOnClassesThat(jdkOr(below).or(belongTo(WORDS_OF_WORK)))
                        .because("screens and commands say the same, and a command has no window"));
    }

    /** Those classes of {@code work}, with what is nested in them. */
    private DescribedPredicate<JavaClass> belongTo(List<String> classes) {
        return DescribedPredicate.describe(
                "belong to " + classes,
                named -> classes.stream()
                        .map(name -> root + ".work." + name)
                        .anyMatch(name ->
                                named.getName().equals(name) || named.getName().startsWith(name + "$")));
    }

    /** A part that several screens have; it knows none of them. */
    private void shared(Map<String, ArchRule> rules, String floor, String because, String... mayName) {
        String[] below = {own("ui.kit"), own("language"), own("domain"), "org.joda.money..", "org.slf4j.."};
        floor(rules, floor, because, join(join(SCREENS, below), mayName));
    }

    private void floor(Map<String, ArchRule> rules, String floor, String because, String... mayName) {
        rules.put(
                floor + "NamesOnlyWhatIsBelowIt",
                classes()
                        .that()
                        .resideInAPackage(own(floor))
                        .should()
                        .onlyDependOnClassesThat(jdkOr(join(mayName, own(floor))))
                        .because(because));
    }

    private void screens(Map<String, ArchRule> rules) {
        rules.put(
                "featuresDoNotKnowEachOther",
                slices().matching(root + ".ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                alwaysTrue(),
                                resideInAnyPackage(Stream.of("kit", "chart", "gate", "field", "plan", "contact", "door")
                                        .map(part -> own("ui." + part))
                                        .toArray(String[]::new)))
                        .because("a screen that needs another one asks its caller for it"));
        rules.put(
                "viewModelsKnowNoToolkit",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "java.sql..")
                        .because("a view model is tested without a screen and without a store"));
        rules.put(
                "viewsDoNotWork",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("View")
                        .and()
                        .resideInAPackage(own("ui"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own("work"), "java.util.concurrent..")
                        .because("a view decides nothing and waits for nothing"));
    }

    private void onePlaceOnly(Map<String, ArchRule> rules) {
        rules.put(
                "threadsComeFromTheTaskRunner",
                noClasses()
                        .that()
                        .doNotHaveSimpleName("FxTaskRunner")
                        .and()
                        .haveNameNotMatching(".*\\.(FileLane|SteppedTaskRunner|SystemEnd|WriteSignals)")
                        .should()
                        .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                        .orShould()
                        .callMethodWhere(DescribedPredicate.describe(
                                "a thread is made or started",
                                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && List.of("start", "startVirtualThread", "ofVirtual", "ofPlatform")
                                                .contains(call.getName())))
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(java.util.concurrent.ExecutorService.class)
                        .orShould()
                        .dependOnClassesThat()
                        .belongToAnyOf(
                                java.util.concurrent.Executors.class, java.util.concurrent.CompletableFuture.class)
                        .because("one worker and one way back keep the order of saves the order of clicks"));
        rules.put(
                "nobodyTouchesTheNetwork",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                                        .and(DescribedPredicate.not(belongToAnyOf(
                                                URI.class,
                                                URISyntaxException.class,
                                                URL.class,
                                                URLDecoder.class,
                                                URLEncoder.class)))
                                        .and(DescribedPredicate.not(simpleName("SSLException"))))
                        .orShould()
                        .dependOnClassesThat(resideInAPackage("java.nio.channels..")
                                .and(simpleName("SocketChannel")
                                        .or(simpleName("ServerSocketChannel"))
                                        .or(simpleName("DatagramChannel"))))
                        .orShould()
                        .callMethod(URL.class, "openStream")
                        .orShould()
                        .callMethod(URL.class, "openConnection")
                        .because("Huni works offline; URI and URL only name files and resources"));
        rules.put(
                "onlyTheStoreSpeaksSql",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(own("store"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                        .because("the same queries run on two databases, which only the store knows"));
        rules.put(
                "onlyCommandsPrint",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(own("command"), own("app"))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace")
                        .because("scripts read what the commands print, and nothing else may mix into it"));
        rules.put(
                "oneWayToLog",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.tinylog..", "java.lang.System.Logger..")
                        .because("what is logged goes through SLF4J to the one file in the store's folder"));
        rules.put(
                "nobodySleeps",
                noClasses()
                        .should()
                        .callMethodWhere(DescribedPredicate.describe(
                                "Thread.sleep",
                                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")))
                        .because("waiting is for a condition, never for a time that is long enough on one machine"));
        rules.put(
                "anyProblemIsCaughtInFewPlaces",
                classes()
                        .that()
                        .doNotHaveSimpleName("FxTaskRunner")
                        .and()
                        .resideOutsideOfPackages(own("app"), own("store"))
                        .should(catchNothingGeneral())
                        .because("what nobody can repair is logged once, in full, where it arrives"));
    }

    private void shapes(Map<String, ArchRule> rules) {
        rules.put(
                "namesSayWhatAThingIs",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Util|Utils|Common|Impl|Base|Handler|Info)(?![a-z]).*")
                        .because("such a name says that nobody decided what the class is for"));
        rules.put(
                "exceptionsSayThatTheyAre",
                classes()
                        .that()
                        .areAssignableTo(Exception.class)
                        .should()
                        .haveSimpleNameEndingWith("Exception")
                        .because("a reader of a throws clause should not have to look it up"));
        rules.put(
                "nothingStaticChanges",
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("state that everybody shares cannot be tested or closed"));
        rules.put(
                "constructorsTakeAtMostSeven",
                classes()
                        .that()
                        .areNotRecords()
                        .and()
                        .areNotEnums()
                        .should(condition(
                                "take at most 7 arguments in a constructor",
                                (item, events) -> item.getConstructors().stream()
                                        .filter(c -> c.getRawParameterTypes().size() > 7)
                                        .forEach(c ->
                                                events.accept(SimpleConditionEvent.violated(c, c.getDescription())))))
                        .because("who needs more does more than one thing"));
    }

    private static ArchCondition<JavaClass> catchNothingGeneral() {
        return condition(
                "catch no Exception or RuntimeException as such",
                (item, events) -> item.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(t ->
                                        t.isEquivalentTo(Exception.class) || t.isEquivalentTo(RuntimeException.class)))
                        .forEach(block -> events.accept(SimpleConditionEvent.violated(
                                block, block.getSourceCodeLocation().toString()))));
    }

    /** Checks one class and hands over what is wrong with it. */
    private interface Check {
        void look(JavaClass item, Consumer<ConditionEvent> found);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                check.look(item, events::add);
            }
        };
    }

    private String own(String floor) {
        return root + "." + floor + "..";
    }

    private static DescribedPredicate<JavaClass> jdkOr(String... packages) {
        String[] all = join(packages, "java..", "javax..", "org.jspecify..");
        return resideInAnyPackage(all)
                .and(DescribedPredicate.not(resideInAPackage("java.awt..")))
                .as("reside in any package %s", List.of(all));
    }

    private static String[] join(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
