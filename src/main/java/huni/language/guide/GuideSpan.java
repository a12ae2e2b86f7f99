package huni.language.guide;

/** A part of a line of the guide. */
public sealed interface GuideSpan {

    /** Its words, without their look. */
    String words();

    /** Plain words. */
    record Words(String words) implements GuideSpan {}

    /** Words that are stressed. */
    record Bold(String words) implements GuideSpan {}

    /** A key, as {@link KeyRow} names it. */
    record KeyName(String words) implements GuideSpan {}

    /** A way to another page. */
    record PageLink(String words, String page) implements GuideSpan {}
}
