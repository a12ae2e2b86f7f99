package huni.language.guide;

import java.util.List;

/** A part of a page of the guide. */
public sealed interface GuideBlock {

    /** A heading below the page's title. */
    record Headline(List<GuideSpan> line) implements GuideBlock {}

    /** A paragraph. */
    record Prose(List<GuideSpan> line) implements GuideBlock {}

    /** A list of one line each. */
    record Bullets(boolean numbered, List<List<GuideSpan>> lines) implements GuideBlock {}

    /** A table; its first row is its head. */
    record GridRows(List<List<List<GuideSpan>>> rows) implements GuideBlock {}

    /** A picture of a screen, by its file, with what is on it. */
    record Shot(String file, String words) implements GuideBlock {}

    /** What is typed at a terminal. */
    record Listing(String text) implements GuideBlock {}
}
