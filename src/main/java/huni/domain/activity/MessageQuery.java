package huni.domain.activity;

import java.util.List;

/** The templates of messages that a person has made or changed. */
public interface MessageQuery {

    /** All of them, retired ones included, by position. */
    List<MessageTemplate> templates();
}
