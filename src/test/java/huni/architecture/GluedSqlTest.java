package huni.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every statement of the store is made of constants: values go in by parameters. What else stands in one was looked at, each
 * by itself, and is in a list with what it is: names of our own tables and columns, conditions that are made of such, numbers.
 */
class GluedSqlTest {

    private static final Path STORE = Path.of("src/main/java/huni/store");
    private static final Path LOOKED_AT = Path.of("src/test/resources/huni/architecture/glued-sql.txt");
    private static final String WORDS = "select|insert into|update|delete from|from|where|order by|group by|limit|join"
            + "|create|alter|drop|truncate|grant|revoke|set|and|or|union|not|exists|in|values";
    private static final Pattern SQL =
            Pattern.compile("\\b(" + WORDS + ")\\b|[=<>] ?\\?|, ?\\?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Selects and names of a table's record, conditions (each of whose parts is a statement here as well), marks for parameters. */
    private static final Pattern OWN_PARTS = Pattern.compile(
            "(\\w+\\.)*\\w+\\.(select|names)\\((\"\\w+\")?\\)|.*\\.(where|all)\\(\\)|[A-Z_]+\\.formatted\\(\"\\w+\"\\)"
                    + "|\\w+\\(\"[^\"]*\"\\)|String\\.join\\(\", \", Collections\\.nCopies\\(.*, \"\\?\"\\)\\)");

    @Test
    void nothingIsGluedIntoAStatementThatWasNotLookedAt() throws IOException {
        Set<String> found = glued();
        Set<String> known = new TreeSet<>(Files.readAllLines(LOOKED_AT).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());

        Set<String> added = new TreeSet<>(found);
        added.removeAll(known);
        assertEquals(
                Set.of(), added, "values go in by a ?; what is no value is looked at and written into " + LOOKED_AT);
        known.removeAll(found);
        assertEquals(Set.of(), known, "these are not there any more");
        assertTrue(found.size() > 20);
    }

    private static Set<String> glued() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> found = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(STORE)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(java));
            for (var unit : task.parse()) {
                String name =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                new Statements(name.replace(".java", ""), found).scan(unit, null);
            }
        }
        return found;
    }

    /** Words that are put together. */
    private static final class Statements extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final Set<String> found;

        Statements(String file, Set<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
            if (tree.getKind() == Tree.Kind.PLUS
                    && !isPartOfWords()
                    && !isOfException()
                    && !file.endsWith("Exception")) {
                List<ExpressionTree> parts = new ArrayList<>();
                parts(tree, parts);
                note(parts);
            }
            return super.visitBinary(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
            if (tree.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals("formatted")
                    && !isOfException()) {
                List<ExpressionTree> parts = new ArrayList<>();
                parts(method.getExpression(), parts);
                tree.getArguments().forEach(argument -> parts(argument, parts));
                note(parts);
            }
            return super.visitMethodInvocation(tree, null);
        }

        private void note(List<ExpressionTree> parts) {
            boolean sql = parts.stream()
                    .anyMatch(part -> part instanceof LiteralTree literal
                            && literal.getValue() instanceof String words
                            && SQL.matcher(words).find());
            parts.stream()
                    .filter(part -> sql && !isConstant(part))
                    .map(part -> part.toString().replaceAll("\\s+", " "))
                    .filter(part -> !OWN_PARTS.matcher(part).matches())
                    .forEach(part -> found.add(file + ": " + part));
        }

        private boolean isPartOfWords() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.PLUS;
        }

        /** What is said of a failure is no statement. */
        private boolean isOfException() {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof NewClassTree made
                        && made.getIdentifier().toString().endsWith("Exception")) {
                    return true;
                }
            }
            return false;
        }

        private static void parts(ExpressionTree tree, List<ExpressionTree> parts) {
            switch (tree) {
                case BinaryTree both
                when both.getKind() == Tree.Kind.PLUS -> {
                    parts(both.getLeftOperand(), parts);
                    parts(both.getRightOperand(), parts);
                }
                case ParenthesizedTree inner -> parts(inner.getExpression(), parts);
                case ConditionalExpressionTree either -> {
                    parts(either.getTrueExpression(), parts);
                    parts(either.getFalseExpression(), parts);
                }
                default -> parts.add(tree);
            }
        }

        private static boolean isConstant(ExpressionTree tree) {
            return switch (tree) {
                case LiteralTree _ -> true;
                case IdentifierTree name -> CONSTANT.matcher(name.getName()).matches();
                case MemberSelectTree name ->
                    CONSTANT.matcher(name.getIdentifier()).matches();
                default -> false;
            };
        }
    }
}
