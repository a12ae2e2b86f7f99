package huni.language.guide;

import java.util.List;

/**
 * A page of the guide.
 *
 * @param key its name in links and on the command line
 */
public record GuidePage(String key, String title, List<GuideBlock> blocks) {

    public GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** The files of its pictures. */
    public List<String> pictures() {
        return blocks.stream()
                .filter(GuideBlock.Shot.class::isInstance)
                .map(block -> ((GuideBlock.Shot) block).file())
                .toList();
    }

    /** The lines of all its blocks. */
    public List<List<GuideSpan>> lines() {
        return blocks.stream()
                .<List<GuideSpan>>mapMulti((block, each) -> {
                    switch (block) {
                        case GuideBlock.Headline(List<GuideSpan> line) -> each.accept(line);
                        case GuideBlock.Prose(List<GuideSpan> line) -> each.accept(line);
                        case GuideBlock.Bullets(boolean _, List<List<GuideSpan>> lines) -> lines.forEach(each);
                        case GuideBlock.GridRows(List<List<List<GuideSpan>>> rows) ->
                            rows.forEach(row -> row.forEach(each));
                        case GuideBlock.Shot _, GuideBlock.Listing _ -> {}
                    }
                })
                .toList();
    }
}
