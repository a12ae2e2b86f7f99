package huni.domain.pipeline;

/** Names one pipeline for ever, whatever it is called: {@code sales}. */
public record PipelineKey(String value) {

    /** The pipeline a new store begins with. */
    public static final PipelineKey FIRST = new PipelineKey("sales");

    @Override
    public String toString() {
        return value;
    }
}
