package huni.ui.message;

import huni.domain.activity.MessageField;
import javafx.beans.property.StringProperty;

/**
 * A field of the template with its value, which can be written.
 *
 * @param name as the template calls it
 */
record FieldLine(MessageField field, String name, StringProperty value) {}
