package huni.domain.pipeline;

/** The key of a pipeline, which stays when it is renamed: {@code sales}. */
public record PipelineKey(String value) {

    /** The pipeline a new store begins with. */
    public static final PipelineKey FIRST = new PipelineKey("sales");

    @Override
    public String toString() {
        return value;
    }
}
