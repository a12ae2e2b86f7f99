package huni.language;

import huni.work.checklist.ChecklistFileException;

/** Says why a file of checklists was not taken: the line, the field, and what is wrong there. */
public final class ChecklistFileWords {

    private final Texts texts;

    public ChecklistFileWords(Texts texts) {
        this.texts = texts;
    }

    /** The sentence: "Line 12, checklists[0].questions[1].fact: there is no fact “budgte”. Nothing was changed." */
    public String sentence(ChecklistFileException wrong) {
        String problem = texts.text("checklist_file." + wrong.key(), wrong.detail());
        return wrong.field().isEmpty()
                ? texts.text("checklist_file.line", wrong.line(), problem)
                : texts.text("checklist_file.line.field", wrong.line(), wrong.field(), problem);
    }
}
