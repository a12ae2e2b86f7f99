package huni.ui.call;

import huni.ui.field.SavedText;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a call. Digits and signs are taken as they are typed, whatever key types them on this keyboard; where words
 * are written they are words.
 */
final class CallKeys {

    private static final KeyCombination FINISH = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+L");

    private final CallViewModel viewModel;
    private final CallView view;
    private final FinishPart finish;

    CallKeys(CallViewModel viewModel, CallView view, FinishPart finish) {
        this.viewModel = viewModel;
        this.view = view;
        this.finish = finish;
    }

    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (typed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (finish.isGateOpen()) {
            return false;
        }
        if (FINISH.match(event)) {
            finish();
            return true;
        }
        if (NEXT.match(event)) {
            next();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return false;
        }
        return event.getTarget() instanceof TextInputControl ? inWords(event) : inQuestions(event);
    }

    /** Where words are written, Enter goes on and Esc goes back; what was written stays either way. */
    private boolean inWords(KeyEvent event) {
        boolean enters = event.getCode() == KeyCode.ENTER && !event.isShiftDown();
        boolean leaves = event.getCode() == KeyCode.ESCAPE;
        if (finish.isNextStep(event.getTarget())) {
            if (enters) {
                viewModel.finish();
            } else if (leaves) {
                finish.focusOutcomes();
            }
            return enters || leaves;
        }
        if (finish.isWholeNote(event.getTarget())) {
            if (leaves) {
                finish.focusOutcomes();
            }
            return leaves;
        }
        if (enters || leaves) {
            viewModel.questions().note().ifPresent(SavedText::commit);
            view.focusQuestions();
        }
        if (enters) {
            viewModel.questions().goOn();
        }
        return enters || leaves;
    }

    private boolean inQuestions(KeyEvent event) {
        QuestionsViewModel questions = viewModel.questions();
        switch (event.getCode()) {
            case UP, BACK_SPACE, PAGE_UP -> questions.goBack();
            case DOWN, PAGE_DOWN -> questions.goOn();
            case END -> questions.goToFirstOpen();
            case ESCAPE -> escape();
            case ENTER -> {
                if (event.getTarget() instanceof ButtonBase) {
                    return false;
                }
                if (finish.isAtOutcomes()) {
                    viewModel.finish();
                } else {
                    questions.goOn();
                }
            }
            default -> {
                return false;
            }
        }
        if (!finish.isAtOutcomes() && event.getCode() != KeyCode.ESCAPE) {
            view.focusQuestions();
        }
        return true;
    }

    private void escape() {
        if (viewModel.objections().isOpen()) {
            viewModel.objections().close();
        } else if (viewModel.checklist().isOpen() && viewModel.questions().areAny()) {
            viewModel.checklist().close();
        } else if (view.isAtQuestions()) {
            viewModel.leave();
        } else {
            view.focusQuestions();
        }
    }

    private boolean typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (finish.isGateOpen() || sign.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        int digit = Character.digit(sign.charAt(0), 10);
        if (event.getTarget() instanceof TextInputControl) {
            return digit > 0
                    && finish.isNextStep(event.getTarget())
                    && viewModel.finishing().next().isAmbiguous()
                    && viewModel.finishing().next().pick(digit);
        }
        if (digit > 0) {
            digit(digit);
            return true;
        }
        return sign(sign.charAt(0));
    }

    private void digit(int digit) {
        if (viewModel.objections().isOpen()) {
            viewModel.objections().digit(digit);
        } else if (viewModel.checklist().isOpen() && !finish.isAtOutcomes()) {
            viewModel.checklist().digit(digit);
        } else if (finish.isAtOutcomes()) {
            finish.choose(digit);
        } else {
            viewModel.questions().digit(digit);
        }
    }

    private boolean sign(char sign) {
        switch (sign) {
            case 'n', 'N' -> view.focusNote();
            case '/' -> viewModel.objections().toggle();
            case 'l', 'L' -> {
                viewModel.checklist().toggle();
                view.focusQuestions();
            }
            case '?' -> viewModel.questions().toggleWhy();
            case '+' -> viewModel.questions().certainty(1);
            case '-' -> viewModel.questions().certainty(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The first time it asks for the outcome; with the outcome and the next step said, it finishes. */
    private void finish() {
        viewModel.questions().note().ifPresent(SavedText::commit);
        if (viewModel.finishing().hasOutcome()) {
            viewModel.finish();
        } else {
            finish.focusOutcomes();
        }
    }

    private void next() {
        viewModel.questions().note().ifPresent(SavedText::commit);
        if (viewModel.finishing().hasOutcome()) {
            viewModel.finishAndCallNext();
        } else {
            finish.focusOutcomes();
        }
    }
}
